/** The codes of {@link ConfigProblem}; stable, so that programs can tell the cases apart. */
export type ConfigProblemCode =
  | 'EP_CONFIG_ENCODING'
  | 'EP_CONFIG_BYTE_ORDER_MARK'
  | 'EP_CONFIG_NO_SECTION'
  | 'EP_CONFIG_NO_DELIMITER'
  | 'EP_CONFIG_HEADER_OPEN'
  | 'EP_CONFIG_EMPTY_KEY'
  | 'EP_CONFIG_DUPLICATE_SECTION'
  | 'EP_CONFIG_DUPLICATE_KEY'
  | 'EP_CONFIG_NESTED_LINE'
  | 'EP_CONFIG_SECTION_NAME'
  | 'EP_CONFIG_FORBIDDEN_NAME'
  | 'EP_CONFIG_UNREADABLE'
  | 'EP_CONFIG_READ_DIFFERENTLY';

/** A problem in a shared file: where it is, what is wrong and how to fix it. */
export interface ConfigProblem {
  readonly code: ConfigProblemCode;
  /** `error`: the dialect rejects the whole file. `warning`: it reads the file, perhaps not as meant. */
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** Counts from 1; 1 where the problem is about the whole file: see {@link isOfLine}. */
  readonly line: number;
  /** Counts from 1, in UTF-16 code units. */
  readonly column: number;
  /** The invalid text. It may be a secret; `showableValue` returns what may be shown of it. */
  readonly value: string;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** How to fix it, in one sentence. */
  readonly fix: string;
}

/** The maximum number of problems kept for one file: a hostile file has one in every line. */
export const MOST_PROBLEMS = 1000;

/** Problems of the whole file. */
const OF_FILE: ReadonlySet<ConfigProblemCode> = /* @__PURE__ */ new Set<ConfigProblemCode>([
  'EP_CONFIG_ENCODING',
  'EP_CONFIG_UNREADABLE',
]);

/**
 * Whether a problem is about one line. Others are about the whole file, such as that it is a directory.
 *
 * @example
 * ```ts
 * const { problems } = parseSharedConfig('[default]\nregion\n', { file: 'config' });
 * problems.every(isOfLine); // true
 * ```
 */
export function isOfLine({ code }: ConfigProblem): boolean {
  return !OF_FILE.has(code);
}

/**
 * Formats a problem as one line of text.
 *
 * @example
 * ```ts
 * const { problems } = parseSharedConfig('[default]\nregion\n', { file: 'config' });
 * problems.map(formatProblem);
 * // ['config:2:1: error: The line has neither = nor :. Write KEY = VALUE, or make it a comment with #. [EP_CONFIG_NO_DELIMITER]']
 * ```
 */
export function formatProblem(problem: ConfigProblem): string {
  const { file, line, column, severity, message, fix, code } = problem;
  const place = isOfLine(problem) ? `${file}:${line}:${column}` : file;
  return `${place}: ${severity}: ${message} ${fix} [${code}]`;
}

/** An invalid text and where it starts. */
export interface Finding {
  readonly line: number;
  readonly column: number;
  readonly value: string;
}

/** A problem without its message. */
export interface NotedProblem extends Finding {
  readonly code: ConfigProblemCode;
  readonly severity: 'error' | 'warning';
  /** The part of the message that depends on the file. */
  readonly detail: string;
  /** Replaces the fix of the code, where that would mislead. */
  readonly fix: string | undefined;
}

const LONGEST_VALUE = 120;

/** Collects the problems of one file. Messages are made later, because most programs never read them. */
export class ProblemList {
  readonly noted: NotedProblem[] = [];
  #errors = 0;

  /** Whether the dialect rejects the file. */
  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  /** Whether the list keeps no more problems. */
  get isFull(): boolean {
    return this.noted.length >= MOST_PROBLEMS;
  }

  /** Adds a problem that makes the dialect reject the file; `fix` replaces the one of the code. */
  addError(code: ConfigProblemCode, found: Finding, detail = '', fix?: string): void {
    this.#errors++;
    this.#add(code, 'error', found, detail, fix);
  }

  /** Adds a problem with which the dialect still reads the file. */
  addWarning(code: ConfigProblemCode, found: Finding, detail = ''): void {
    this.#add(code, 'warning', found, detail);
  }

  #add(
    code: ConfigProblemCode,
    severity: NotedProblem['severity'],
    { line, column, value }: Finding,
    detail: string,
    fix?: string,
  ): void {
    if (this.isFull) return;
    const start = value.slice(0, LONGEST_VALUE);
    this.noted.push({ code, severity, line, column, value: start, detail, fix });
  }
}

/** The problem of a line that is not `KEY = VALUE`: usually its delimiter, for a header its `]`. */
export function toNoDelimiter(
  found: Finding,
  wanted: string,
): [code: ConfigProblemCode, found: Finding, detail: string] {
  return [isOpenHeader(found) ? 'EP_CONFIG_HEADER_OPEN' : 'EP_CONFIG_NO_DELIMITER', found, wanted];
}

/** Whether a line starts as a header but does not end as one. */
export function isOpenHeader({ value }: Finding): boolean {
  return value.startsWith('[') && !value.endsWith(']');
}
