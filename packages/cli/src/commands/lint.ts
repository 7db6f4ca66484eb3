import type { Run } from '../frame/command.js';
import { CliError } from '../frame/errors.js';
import type { Io } from '../frame/io.js';
import type { Arguments } from '../frame/parse-arguments.js';
import { sayError } from '../frame/say-error.js';
import { readEpConfig } from '../lint/allow/read-ep-config.js';
import { toAllowed } from '../lint/allow/to-allowed.js';
import { findTargets } from '../lint/files/find-targets.js';
import { writeGithub } from '../lint/formats/github.js';
import { writeJson } from '../lint/formats/json.js';
import { writeSarif } from '../lint/formats/sarif.js';
import { writeText } from '../lint/formats/text.js';
import { lintFiles, type Report } from '../lint/lint-files.js';
import { toProgress } from '../lint/progress.js';

type Write = (io: Io, report: Report, ok: boolean) => void;

const FORMATS: Readonly<Record<string, Write>> = {
  text: writeText,
  json: writeJson,
  sarif: writeSarif,
  github: writeGithub,
};

/** `ep lint [PATH…]`: the names in files that no tool reads. */
export const run: Run = async (io, args) => {
  const write = toFormat(args);
  const isAllowed = toAllowed(readEpConfig(io.cwd));
  const targets = findTargets(toPaths(args), io.cwd, io);
  const options = { fix: args.has('fix'), isAllowed };
  const report = await lintFiles(targets, options, toProgress(io, targets.files.length));
  const ok = report.located.length === 0 && report.failures.length === 0;
  for (const failure of report.failures) sayError(io.stderr, failure);
  write(io, report, ok);
  return ok ? 0 : 1;
};

/** Nothing is written where no path was named: an empty variable of a script would be enough. */
function toPaths(args: Arguments): readonly string[] {
  if (args.operands.length > 0) return args.operands;
  if (!args.has('fix')) return ['.'];
  throw new CliError(
    'EP_CLI_OPERAND',
    'ep lint --fix needs PATH',
    'Write ep lint --fix . for this folder.',
  );
}

function toFormat(args: Arguments): Write {
  const format = args.value('format');
  if (args.has('json') && format !== undefined && format !== 'json') {
    const message = `--json and --format ${format} are two formats`;
    throw new CliError('EP_CLI_OPTION_VALUE', message, 'Write one of the two.');
  }
  return FORMATS[args.has('json') ? 'json' : (format ?? 'text')] ?? writeText;
}
