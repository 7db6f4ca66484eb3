/** Every code of a finding of `ep lint`, and what it is about; stable. */
export const lintCodes = {
  EP_LINT_WRONG_NAME: 'A variable that no tool reads, with a name that one service has elsewhere.',
  EP_LINT_SHARED_NAME: 'A variable that no tool reads, with a name that several services share.',
  EP_LINT_NEAR_NAME: 'A variable that no tool reads, spelt nearly like one that they do.',
  EP_LINT_UNKNOWN_NAME: 'A variable that no tool reads: no service is called that.',
  EP_LINT_LOOKALIKE_NAME:
    'A variable that looks like one for endpoints; no AWS tool reads it, another program may.',
  EP_LINT_WRONG_KEY:
    'A services key that no tool reads, with a name that one service has elsewhere.',
  EP_LINT_SHARED_KEY: 'A services key that no tool reads, with a name that several services share.',
  EP_LINT_NEAR_KEY: 'A services key that no tool reads, spelt nearly like one that they do.',
  EP_LINT_UNKNOWN_KEY: 'A services key that no tool reads: no service is called that.',
  EP_LINT_MISSPELT_IGNORE: 'A spelling of the ignore setting that no tool reads.',
} as const;

/** The code of a finding of `ep lint`. */
export type LintCode = keyof typeof lintCodes;
