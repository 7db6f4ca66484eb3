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
 * @typedef {{ cwd?: string, quiet?: boolean, env?: Record<string, string> }} RunOptions quiet: the
 *   output is shown only where the command fails; env: variables beside those of this process
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
  return start(command, args, options, process.platform === 'win32');
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @param {boolean} [shell]
 * @returns {Promise<{ code: number }>}
 */
function start(command, args, { cwd = root, quiet = false, env: more = {} } = {}, shell = false) {
  const path = `${bins}${delimiter}${process.env['PATH'] ?? ''}`;
  const own = { PATH: path, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
  const env = { ...process.env, ...own, ...more };
  const output = quiet ? 'pipe' : 'inherit';
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', output, output] });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(chunks));
      resolve({ code: code ?? 1 });
    });
  });
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
