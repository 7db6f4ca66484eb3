#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { parseCommandLine } from './command-line.js';
import { asFileProblem, ProblemsError } from './problem.js';
import { runCommand } from './run-command.js';
import { formatUsageError, UsageError } from './usage-error.js';
import { USAGE } from './usage.js';

const PARENT = fileURLToPath(new URL('../../..', import.meta.url));
/** Where this is installed, and not part of the repository, it works on the folder it is called in. */
const REPOSITORY = existsSync(join(PARENT, 'models')) ? PARENT : process.cwd();

function main(args: readonly string[]): number | Promise<number> {
  const command = parseCommandLine(args, REPOSITORY);
  if (command.name === 'help') {
    // Without a word, nothing was asked: a script must not take it for an answer.
    (args.length === 0 ? process.stderr : process.stdout).write(USAGE);
    return args.length === 0 ? 2 : 0;
  }
  if (command.name === 'version') {
    console.log(versionHere());
    return 0;
  }
  return runCommand(command);
}

function versionHere(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (thrown) {
  const error = asFileProblem(thrown);
  if (error instanceof UsageError) {
    console.error(formatUsageError(error));
    process.exitCode = 2;
  } else if (error instanceof ProblemsError) {
    console.error(error.message);
    process.exitCode = 1;
  } else throw error;
}
