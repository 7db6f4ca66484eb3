/** A line that continues a value, and how many blank lines came between it and the one before. */
export interface Continuation {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly blanksBefore: number;
}

/** A key and its value as a line of the file has them, before nested blocks are made of values. */
export interface RawEntry {
  readonly key: string;
  readonly line: number;
  readonly column: number;
  /** What follows the delimiter on the key's own line. */
  readonly first: string;
  readonly valueColumn: number;
  /** The lines below it that belong to the value. */
  more: Continuation[] | undefined;
}

/** What stands below one header. */
export interface RawSection {
  /** What the brackets hold. */
  readonly header: string;
  readonly line: number;
  readonly column: number;
  readonly entries: Map<string, RawEntry>;
}

/** The sections of a file, before their headers are told apart. */
export interface RawFile {
  readonly sections: ReadonlyMap<string, RawSection>;
  /** `[DEFAULT]`, which every section inherits. */
  readonly defaults: RawSection | undefined;
}
