import type { Io } from '@ep/command-line';

/** How long a run may take before it says how far it is, and how often it says so; in milliseconds. */
const PAUSE = 100;
const ERASE_LINE = '\r\u001B[2K';

/** Says how far a long run is, in a line that is gone when it ends. */
export interface Progress {
  /** To be called often; resolves when there is a moment for signals and output. */
  readonly tick: (done: number) => Promise<void>;
  readonly end: () => void;
}

const SILENT: Progress = { tick: async () => undefined, end: () => undefined };

/**
 * A progress line on a terminal; nothing where stderr is none, or one that cannot erase a line.
 *
 * @example
 * ```ts
 * const progress = toProgress(io, files.length);
 * await progress.tick(1); // linting: 1 of 12,345 files
 * ```
 */
export function toProgress({ stderr, env }: Pick<Io, 'stderr' | 'env'>, total: number): Progress {
  if (!stderr.isTty || env['TERM'] === 'dumb') return SILENT;
  let said = performance.now();
  let isShown = false;
  return {
    async tick(done) {
      if (performance.now() - said < PAUSE) return;
      said = performance.now();
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
