import { type ProblemCode, ProblemsError } from '../problem.js';

/** The one thing that is wrong with a source that is brought; nothing of it is used then. */
export function bringProblem(
  code: ProblemCode,
  place: string,
  message: string,
  fix: string,
): ProblemsError {
  return new ProblemsError([{ code, place, message, fix }]);
}
