import type { ProblemCode } from '../problem.js';

/** A file that is sound JSON but not the model that its name promises. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  readonly code: ProblemCode;

  constructor(message: string, code: ProblemCode = 'EP_INGEST_FORMAT') {
    super(message);
    this.code = code;
  }
}
