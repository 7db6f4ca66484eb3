export { answerLines, type LineAnswers } from './answer-lines.js';
export {
  type Choice,
  CommandLineError,
  type CommandLineErrorOptions,
  isCommandLineError,
} from './command-line-error.js';
export { type Envelope, type EnvelopeError, writeEnvelope } from './envelope.js';
export { EXIT_CODES, formatOption, formatSummary, formatUsage } from './help.js';
export type { Input, Io, Output } from './io.js';
export { operandAt, parseArguments } from './parse-arguments.js';
export { toProcessIo } from './process-io.js';
export {
  type Arguments,
  type Command,
  type CommandDefinition,
  type Example,
  type ExitCode,
  type GivenOption,
  HELP,
  type Operand,
  type OptionDefinition,
  type Program,
  type Run,
  shownDefinitions,
} from './program.js';
export { describeError, reportError } from './report-error.js';
export { runCommandLine } from './run-command-line.js';
export { type Style, toStyle } from './style.js';
export { formatTable } from './table.js';
export { shortenHome, shortenText, toPrintable, wrapWords } from './text.js';
