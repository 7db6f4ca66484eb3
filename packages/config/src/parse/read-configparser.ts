import { type Finding, isOpenHeader, type ProblemList, toNoDelimiter } from '../config-problem.js';
import { ENDPOINT_URL } from '../profile-keys.js';
import { type ConfigEntry, NO_ENTRIES } from '../shared-config.js';
import type { Continuation, ContinuedEntry, OpenEntry } from './nest-entries.js';
import { forEachPythonLine, skipPythonSpace, trimPythonEnd } from './text.js';

/** One header and the entries below it. */
export interface RawSection {
  /** What the brackets hold. */
  readonly header: string;
  readonly line: number;
  readonly column: number;
  /** {@link NO_ENTRIES} until there is one, because a hostile text is all headers. */
  entries: Map<string, ConfigEntry>;
}

/** The sections of a file, before anything reads their headers. */
export interface RawFile {
  readonly sections: ReadonlyMap<string, RawSection>;
  /** `[DEFAULT]`, which every section inherits. */
  readonly defaults: RawSection | undefined;
  /** The entries whose lines are still to be joined, in the order of the file. */
  readonly continued: readonly ContinuedEntry[];
}

const DEFAULTS = 'DEFAULT';
const INDENT_BOTH = 'Indent both lines by two spaces; each belongs to the service above it.';

/**
 * Reads a file like Python's configparser, which botocore, boto3 and the AWS CLI use. Where configparser
 * stops, this notes the problem and reads on, so that it finds all problems.
 */
export function readConfigParser(text: string, file: string, problems: ProblemList): RawFile {
  const reader = new ConfigParserReader(file, problems);
  forEachPythonLine(text, (line, number) => reader.read(line, number));
  return reader;
}

class ConfigParserReader implements RawFile {
  readonly sections = new Map<string, RawSection>();
  readonly continued: ContinuedEntry[] = [];
  defaults: RawSection | undefined;
  readonly #file: string;
  readonly #problems: ProblemList;
  #section: RawSection | undefined;
  #entry: OpenEntry | undefined;
  #more: Continuation[] | undefined;
  #indentation = 0;
  #blanks = 0;
  #strayReported = false;

  constructor(file: string, problems: ProblemList) {
    this.#file = file;
    this.#problems = problems;
  }

  read(line: string, number: number): void {
    const start = skipPythonSpace(line, 0, line.length);
    if (start === line.length) {
      this.#blanks++;
      return;
    }
    const first = line.charAt(start);
    if (first === '#' || first === ';') return;
    const end = trimPythonEnd(line, start, line.length);
    if (this.#entry !== undefined && start > this.#indentation) {
      this.#continue(line.slice(start, end), number, start + 1);
      return;
    }
    this.#indentation = start;
    const header = findHeader(line, start, end);
    if (header !== undefined) this.#open(header, number, start + 1);
    else this.#option(line, number, start, end);
  }

  #continue(text: string, line: number, column: number): void {
    if (this.#entry === undefined) return;
    if (this.#more === undefined) {
      this.#more = [];
      this.continued.push({ entry: this.#entry, lines: this.#more });
    }
    this.#more.push({ text, line, column, blanksBefore: this.#blanks });
    this.#blanks = 0;
  }

  #open(header: string, line: number, column: number): void {
    this.#entry = undefined;
    const known = header === DEFAULTS ? this.defaults : this.sections.get(header);
    if (known !== undefined && header !== DEFAULTS) {
      const found = { line, column, value: header };
      this.#problems.addError('EP_CONFIG_DUPLICATE_SECTION', found, String(known.line));
    }
    this.#section = known ?? { header, line, column, entries: NO_ENTRIES };
    if (header === DEFAULTS) this.defaults = this.#section;
    else this.sections.set(header, this.#section);
  }

  #option(line: string, number: number, start: number, end: number): void {
    const found = { line: number, column: start + 1, value: line.slice(start, end) };
    if (this.#section === undefined) return this.#stray(found);
    const delimiter = findDelimiter(line, start);
    if (delimiter === -1)
      return this.#problems.addError(...toNoDelimiter(found, 'neither = nor :'));
    const keyEnd = trimPythonEnd(line, start, delimiter);
    const key = line.slice(start, keyEnd).toLowerCase();
    if (key === '') this.#problems.addError('EP_CONFIG_EMPTY_KEY', found);
    const valueStart = skipPythonSpace(line, delimiter + 1, end);
    this.#add({
      key,
      line: number,
      column: start + 1,
      value: line.slice(valueStart, end),
      nested: null,
      file: this.#file,
      valueLine: number,
      valueColumn: valueStart + 1,
    });
  }

  #add(entry: OpenEntry): void {
    const section = this.#section;
    if (section === undefined) return;
    if (section.entries === NO_ENTRIES) section.entries = new Map();
    const known = section.entries.get(entry.key);
    if (known !== undefined) {
      const { key: value, line, column } = entry;
      const found = { line, column, value };
      const fix = isOutOfBlock(section, entry) ? INDENT_BOTH : undefined;
      this.#problems.addError('EP_CONFIG_DUPLICATE_KEY', found, String(known.line), fix);
    }
    section.entries.set(entry.key, entry);
    this.#entry = entry.key === '' ? undefined : entry;
    this.#more = undefined;
    this.#blanks = 0;
  }

  /** Reported once: without a header, every line of the file has this problem. */
  #stray(found: Finding): void {
    if (this.#strayReported) return;
    this.#strayReported = true;
    const isMarked = found.value.startsWith('\uFEFF');
    const code = isOpenHeader(found) ? 'EP_CONFIG_HEADER_OPEN' : 'EP_CONFIG_NO_SECTION';
    this.#problems.addError(isMarked ? 'EP_CONFIG_BYTE_ORDER_MARK' : code, found);
  }
}

/** Whether a line looks like a key of a service's block that lacks its indentation. */
function isOutOfBlock({ header }: RawSection, { key }: OpenEntry): boolean {
  return /^services\s/.test(header) && key === ENDPOINT_URL;
}

/**
 * What a header's brackets hold, from the `[` at `start` to the last `]` of the line.
 *
 * @returns undefined where the line is not a header; `[]` is not a header
 */
function findHeader(line: string, start: number, end: number): string | undefined {
  if (line.charAt(start) !== '[') return undefined;
  const close = line.lastIndexOf(']', end - 1);
  return close > start + 1 ? line.slice(start + 1, close) : undefined;
}

/** The index of the first `=` or `:` of a line from `start` on, -1 where there is neither. */
function findDelimiter(line: string, start: number): number {
  const equals = line.indexOf('=', start);
  const colon = line.indexOf(':', start);
  return colon === -1 || (equals !== -1 && equals < colon) ? equals : colon;
}
