import { type Arguments, type Io, reportError, type Run, toPrintable } from '@ep/command-line';

import { CliError } from '../../cli-error.js';
import { type AllowLists, toAllowLists } from '../../lint/allow/allow-lists.js';
import { findTargets } from '../../lint/files/find-targets.js';
import type { Located } from '../../lint/lint-bytes.js';
import { toWriter, type WriteReport } from '../../lint/formats/formats.js';
import { lintFiles, type Report } from '../../lint/lint-files.js';
import { lintStdin } from '../../lint/lint-stdin.js';
import { toProgress } from '../../lint/progress.js';

/** `ep lint [PATH…]`: the names in files that no tool reads. */
export const run: Run = async (io, args, program) => {
  const write = toFormat(args);
  const lists = toAllowLists(io.cwd);
  const report = isStdin(args)
    ? await lintStdin(io, args.value('stdin-filename') ?? null, lists)
    : await lintPaths(io, args, lists);
  const ok = report.located.every(isNote) && report.failures.length === 0;
  for (const failure of report.failures) reportError(program, io, failure);
  write(io, report, ok);
  for (const { file, at, name } of report.unused) {
    io.stderr.write(
      toPrintable(
        `note: ${file}: ${at} allows ${name}, but nothing in the files needs it: remove the entry`,
      ) + '\n',
    );
  }
  return ok ? 0 : 1;
};

function isNote({ finding }: Located): boolean {
  return finding.severity === 'note';
}

async function lintPaths(io: Io, args: Arguments, lists: AllowLists): Promise<Report> {
  const targets = findTargets(toPaths(args), io.cwd, io);
  lists.read(targets.files.map(({ path }) => path));
  const options = { fix: args.has('fix'), isAllowed: lists.isAllowed };
  const report = await lintFiles(targets, options, toProgress(io, targets.files.length));
  return { ...report, unused: lists.findUnused(targets.folders) };
}

/**
 * Whether it is standard input that is to be linted.
 *
 * @throws CliError where that does not go with what else was given
 */
function isStdin(args: Arguments): boolean {
  const isInput = args.operands.includes('-');
  if (!isInput && args.has('stdin-filename')) {
    const message = '--stdin-filename needs the operand -';
    throw new CliError('EP_CLI_OPTION', message, 'Write ep lint - to check standard input.');
  }
  if (isInput && args.operands.length > 1) {
    const message = '- is standard input, and cannot be combined with another PATH';
    throw new CliError('EP_CLI_OPERAND', message, 'Write ./- for a file of that name.');
  }
  if (isInput && args.has('fix')) {
    const message = '--fix cannot write to standard input';
    throw new CliError('EP_CLI_OPTION', message, 'Remove --fix; --json shows what it would write.');
  }
  if (args.value('stdin-filename') === '') {
    const message = '--stdin-filename does not take ""';
    throw new CliError('EP_CLI_OPTION_VALUE', message, 'Write a file name, or remove the option.');
  }
  return isInput;
}

/** Nothing is written where no path was named: an empty variable of a script would be enough. */
function toPaths(args: Arguments): readonly string[] {
  if (args.operands.length > 0) return args.operands;
  if (!args.has('fix')) return ['.'];
  throw new CliError(
    'EP_CLI_OPERAND',
    'ep lint --fix needs PATH',
    'Write ep lint --fix . for the current folder.',
  );
}

function toFormat(args: Arguments): WriteReport {
  const format = args.value('format');
  if (args.has('json') && format !== undefined && format !== 'json') {
    const message = `--json and --format ${format} cannot be combined`;
    throw new CliError('EP_CLI_OPTION_VALUE', message, 'Use one of them.');
  }
  return toWriter(args.has('json') ? 'json' : (format ?? 'text'));
}
