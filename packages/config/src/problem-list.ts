import { type ConfigProblemCode, MOST_PROBLEMS } from './config-problem.js';

/** A text at fault and where it starts. */
export interface Finding {
  readonly line: number;
  readonly column: number;
  readonly value: string;
}

/** A problem before it is put in words. */
export interface NotedProblem extends Finding {
  readonly code: ConfigProblemCode;
  readonly severity: 'error' | 'warning';
  /** What the words need to be exact. */
  readonly detail: string;
  /** In place of the code's own fix, where that would mislead. */
  readonly fix: string | undefined;
}

const LONGEST_VALUE = 120;

/** The problems of one file, as they are met. Nobody may ever ask for their words. */
export class ProblemList {
  readonly noted: NotedProblem[] = [];
  #errors = 0;

  /** Whether one of them makes the dialect reject the file. */
  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  /** Whether it keeps no more problems. */
  get isFull(): boolean {
    return this.noted.length >= MOST_PROBLEMS;
  }

  /** Notes a problem that makes the dialect reject the file; `fix` where the code's own would mislead. */
  addError(code: ConfigProblemCode, found: Finding, detail = '', fix?: string): void {
    this.#errors++;
    this.#add(code, 'error', found, detail, fix);
  }

  /** Notes a problem with which the dialect reads on. */
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

/** What is wrong with a line that is no `KEY = VALUE`: mostly that, but for headers their `]`. */
export function toNoDelimiter(
  found: Finding,
  wanted: string,
): [code: ConfigProblemCode, found: Finding, detail: string] {
  return [isOpenHeader(found) ? 'EP_CONFIG_HEADER_OPEN' : 'EP_CONFIG_NO_DELIMITER', found, wanted];
}

/** Whether a line starts as a header does, and does not end as one. */
export function isOpenHeader({ value }: Finding): boolean {
  return value.startsWith('[') && !value.endsWith(']');
}
