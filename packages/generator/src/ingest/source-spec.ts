import type { SourceKind } from './statement.js';

/** A source as the user named it. */
export interface SourceSpec {
  readonly kind: SourceKind;
  /** The folder (model kinds) or file (lists) to read. */
  readonly path: string;
  /** Said by the user; what is left open is told from the files. */
  readonly origin?: string;
  readonly version?: string;
  readonly date?: string;
}
