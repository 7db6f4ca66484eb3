import { type ConfigProblemCode, MOST_PROBLEMS } from './config-problem.js';

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
