import type { ConfigProblem } from './config-problem.js';
import type { NotedProblem } from './problem-list.js';
import { PROBLEM_TEXTS } from './problem-texts.js';

/** The problems of a file with their messages, in the order of its lines. */
export function reportProblems(noted: readonly NotedProblem[], file: string): ConfigProblem[] {
  const inOrder = noted.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return inOrder.map(({ code, severity, line, column, value, detail, fix }) => {
    const text = PROBLEM_TEXTS[code];
    const message = text.message(detail);
    return { code, severity, file, line, column, value, message, fix: fix ?? text.fix };
  });
}
