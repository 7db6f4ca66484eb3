import type { Io } from '@ep/command-line';

/** Milliseconds until the first report of progress, and between reports. */
const PAUSE = 100;
const ERASE_LINE = '\r\u001B[2K';

/** Shows how far a long run is, in a line that is erased at the end. */
export interface Progress {
  /** To be called often; resolves when there is a moment for signals and output. */
  readonly tick: (done: number) => Promise<void>;
  readonly end: () => void;
}

const SILENT: Progress = { tick: async () => undefined, end: () => undefined };

/**
 * A progress line; none where stderr is not a terminal or cannot erase a line.
 *
 * @example
 * ```ts
 * const progress = toProgress(io, files.length);
 * await progress.tick(1); // linting: 1 of 12,345 files
 * ```
 */
export function toProgress({ stderr, env }: Pick<Io, 'stderr' | 'env'>, total: number): Progress {
  if (!stderr.isTty || env['TERM'] === 'dumb') return SILENT;
  let shownAt = performance.now();
  let isShown = false;
  return {
    async tick(done) {
      if (performance.now() - shownAt < PAUSE) return;
      shownAt = performance.now();
      isShown = true;
      stderr.write(`${ERASE_LINE}linting: ${count(done)} of ${count(total)} files`);
      await new Promise(setImmediate);
    },
    end() {
      if (isShown) stderr.write(ERASE_LINE);
    },
  };
}

function count(files: number): string {
  return files.toLocaleString('en');
}
