import type { ConfigEntry } from '../shared-config.js';

/** A line that continues a value, and how many blank lines came between it and the one before. */
export interface Continuation {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly blanksBefore: number;
}

/** An entry whose value may go on. */
export type OpenEntry = { -readonly [K in keyof ConfigEntry]: ConfigEntry[K] };

/** An entry whose value goes on below its line: as a text of several lines, or as a nested block. */
export interface ContinuedEntry {
  readonly entry: OpenEntry;
  readonly lines: readonly Continuation[];
}

/** What stands below one header. */
export interface RawSection {
  /** What the brackets hold. */
  readonly header: string;
  readonly line: number;
  readonly column: number;
  /** {@link NO_ENTRIES} until there is one: a hostile text is all headers. */
  entries: Map<string, ConfigEntry>;
}

/** What a section has that has no key yet. */
export const NO_ENTRIES: Map<string, ConfigEntry> = /* @__PURE__ */ new Map();

/** The sections of a file, before their headers are told apart. */
export interface RawFile {
  readonly sections: ReadonlyMap<string, RawSection>;
  /** `[DEFAULT]`, which every section inherits. */
  readonly defaults: RawSection | undefined;
  /** The entries that are still to be put together, in the order of the file. */
  readonly continued: readonly ContinuedEntry[];
}
