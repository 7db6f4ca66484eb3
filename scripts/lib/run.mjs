import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const require = createRequire(import.meta.url);
const bins = join(root, 'node_modules', '.bin');

/**
 * The script behind a command of a devDependency, to be started with this very Node.
 *
 * @param {string} name the package
 * @param {string} [command] the command, where the package has several
 */
export function binOf(name, command = name.replace(/^.*\//, '')) {
  const path = join(root, 'node_modules', name, 'package.json');
  const { bin } = require(path);
  return join(dirname(path), typeof bin === 'string' ? bin : bin[command]);
}

/**
 * @typedef {{
 *   cwd?: string,
 *   env?: Readonly<NodeJS.ProcessEnv>,
 *   quiet?: boolean,
 *   silent?: boolean,
 *   onStart?: (child: import('node:child_process').ChildProcess) => void,
 * }} RunOptions env: beside what this process has, or undefined for what not to have; quiet: the output is shown only where the
 *   command fails; silent: not even there; onStart: gets the process while it runs
 * @typedef {{ code: number, stdout: string, stderr: string }} RunResult the texts are empty where
 *   the output was shown
 */

/**
 * Runs Node with `args`.
 *
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNode(args, options) {
  return start(process.execPath, args, options);
}

/**
 * Runs a command that is no script of Node's: npm and pnpm, which are batch files on Windows.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runCommand(command, args, options) {
  if (process.platform !== 'win32') return start(command, args, options);
  // A batch file needs a shell, and nobody quotes for that one.
  const quoted = args.map((arg) => (/[\s^&|<>()]/.test(arg) ? `"${arg}"` : arg));
  return start(command, quoted, options, true);
}

/**
 * Runs git.
 *
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runGit(args, options) {
  return start('git', args, options);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @param {boolean} [shell]
 * @returns {Promise<RunResult>}
 */
function start(command, args, options = {}, shell = false) {
  const { cwd = root, env, quiet = false, silent = false, onStart } = options;
  const output = quiet || silent ? 'pipe' : 'inherit';
  return new Promise((resolve, reject) => {
    /** @type {import('node:child_process').SpawnOptions} */
    const how = { cwd, env: { ...environment(), ...env }, shell };
    const child = spawn(command, args, { ...how, stdio: ['ignore', output, output] });
    /** @type {Record<'all' | 'stdout' | 'stderr', Buffer[]>} */
    const chunks = { all: [], stdout: [], stderr: [] };
    for (const name of /** @type {const} */ (['stdout', 'stderr'])) {
      child[name]?.on('data', (chunk) => {
        chunks.all.push(chunk);
        chunks[name].push(chunk);
      });
    }
    const textOf = (/** @type {'stdout' | 'stderr'} */ name) => String(Buffer.concat(chunks[name]));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0 && !silent) process.stderr.write(Buffer.concat(chunks.all));
      resolve({ code: code ?? 1, stdout: textOf('stdout'), stderr: textOf('stderr') });
    });
    onStart?.(child);
  });
}

function environment() {
  const path = `${bins}${delimiter}${process.env['PATH'] ?? ''}`;
  return { ...process.env, PATH: path, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
}

/**
 * Runs turbo with `args`.
 *
 * @param {...string} args
 */
export function turbo(...args) {
  return runNode([binOf('turbo'), ...args, '--output-logs=errors-only', '--log-order=grouped'], {
    quiet: true,
  });
}
