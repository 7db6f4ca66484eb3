/** A file to be: where, below some root and with forward slashes, and what is in it. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}
