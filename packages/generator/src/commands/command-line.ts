import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type Arguments, CommandLineError, type Io, type Run } from '@ep/command-line';

import { isVersion } from '../company/company.js';
import { asFileProblem, formatProblems, type Problem, ProblemsError } from '../problem.js';

/** The codes of a wrong command line that the commands report themselves. */
export type UsageCode = 'EP_USAGE_OPTION_VALUE' | 'EP_USAGE_OPTION_MISSING' | 'EP_USAGE_SOURCE';

/** The command line does not say what to do; nothing was done. */
export class UsageError extends CommandLineError<UsageCode> {}

/** What loads a command, with its problems reported. */
type Load = () => Promise<{ readonly run: Run }>;

/**
 * The same command, which exits with 1 and prints every problem of its input, and which refuses
 * options with an empty value.
 */
export function reporting(load: Load): Load {
  return async () => {
    const { run } = await load();
    return {
      run: async (io, args, program) => {
        refuseEmpty(args);
        try {
          return await run(io, args, program);
        } catch (error) {
          const problem = asFileProblem(error);
          if (!(problem instanceof ProblemsError)) throw error;
          io.stderr.write(`${problem.message}\n`);
          return 1;
        }
      },
    };
  };
}

function refuseEmpty({ options }: Arguments): void {
  const empty = options.find(({ value }) => value === '')?.name;
  if (empty === undefined) return;
  const message = `--${empty} needs a value, but its value is empty`;
  throw new UsageError('EP_USAGE_OPTION_VALUE', message, `Write --${empty}=VALUE.`);
}

const PARENT = fileURLToPath(new URL('../../../..', import.meta.url));

/** The repository to work in: `--root`, else the one that this program is part of, else the current folder. */
export function rootOf({ cwd }: Pick<Io, 'cwd'>, args: Arguments): string {
  return args.value('root') ?? (existsSync(join(PARENT, 'models')) ? PARENT : cwd);
}

/**
 * The version that `--release` names: `1.2.0`, `1.2.0-rc.1`.
 *
 * @throws UsageError if it is not a version
 */
export function toRelease(value: string): string {
  if (isVersion(value)) return value;
  const message = `--release takes a version like 1.2.0, not ${JSON.stringify(value)}`;
  throw new UsageError('EP_USAGE_OPTION_VALUE', message, 'Write three numbers: --release 1.2.0.');
}

/** Prints problems that do not stop the work. */
export function warn({ stderr }: Io, problems: readonly Problem[]): void {
  if (problems.length > 0) stderr.write(`${formatProblems(problems)}\n`);
}

/** What to call when a server is asked again: prints why, and when. */
export function retryReporter({ stderr }: Io) {
  return (place: string, reason: string, wait: number): void => {
    stderr.write(`${place}: ${reason}; trying again in ${(wait / 1000).toFixed(1)} s\n`);
  };
}
