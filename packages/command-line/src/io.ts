/** Where a command writes. */
export interface Output {
  readonly isTty: boolean;
  /** Whether colours are welcome: a terminal, and no `NO_COLOR`. */
  readonly color: boolean;
  /** The width of the terminal, 80 where there is none. */
  readonly columns: number;
  /** @returns false where the reader is slow: wait for `drain` before writing on */
  readonly write: (text: string) => boolean;
  /** Resolves when the reader has caught up. */
  readonly drain: () => Promise<void>;
}

/** What a command reads. */
export interface Input extends AsyncIterable<Uint8Array> {
  readonly isTty: boolean;
}

/**
 * All that a command touches of the world but files. Commands get it and ask `process` nothing, so
 * that tests run them in their own process.
 */
export interface Io {
  readonly stdin: Input;
  /** For data. */
  readonly stdout: Output;
  /** For everything else: notes, errors, progress. */
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly platform: NodeJS.Platform;
}
