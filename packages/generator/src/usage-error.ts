import type { ProblemCode } from './problem.js';

/** The codes of what can be wrong with a command line. */
export type UsageCode = Extract<
  ProblemCode,
  | 'EP_USAGE_COMMAND'
  | 'EP_USAGE_OPTION'
  | 'EP_USAGE_VALUE'
  | 'EP_USAGE_MISSING'
  | 'EP_USAGE_SOURCE'
  | 'EP_COMPANY_OPTION'
>;

/** The command line does not say what to do; nothing was done. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code: UsageCode;
  /** What the user can write instead. */
  readonly fix: string;

  /** @param message what is wrong, with the option or the command, and its value */
  constructor(code: UsageCode, message: string, fix: string) {
    super(message);
    this.code = code;
    this.fix = fix;
  }
}

/** The error as text for people, two lines, as problems of the input are printed. */
export function formatUsageError({ code, message, fix }: UsageError): string {
  return `${message} [${code}]\n  fix: ${fix}`;
}
