import { execFile, spawn } from 'node:child_process';
import { basename, resolve } from 'node:path';
import type { Readable } from 'node:stream';

import { problemError } from '../problem.js';
import { unpackStream } from './unpack.js';

/** A commit of a clone, unpacked. */
export interface FetchedClone {
  readonly commit: string;
  /** The URL of the cloned repository if it is public, else the name of the clone's folder. */
  readonly origin: string;
}

/**
 * Unpacks a commit of a clone with `git archive`, so that its files have the date of the commit:
 * those in the work tree have the date of the clone.
 *
 * @throws ProblemsError if git is missing, or does not know the ref
 */
export async function fetchClone(
  clone: string,
  ref: string,
  folder: string,
  wanted: (path: string) => boolean,
): Promise<FetchedClone> {
  const git = (...args: readonly string[]): string[] => ['-C', clone, ...args];
  try {
    const commit = await run(
      'git',
      git('rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`),
    );
    await pipe('git', git('archive', '--format=tar', commit), (tar) =>
      unpackStream(tar, { place: clone, folder, wanted }),
    );
    const remote = await run('git', git('remote', 'get-url', 'origin')).catch(() => '');
    return { commit, origin: publicUrlOf(remote) ?? basename(resolve(clone)) };
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    const message = `git cannot read ${ref}: ${error.message}`;
    const fix = error.isMissing
      ? 'install git, or name the folder of the models in the clone'
      : 'name a tag, branch or commit of the clone; git fetch gets new ones';
    throw problemError('EP_FETCH_GIT', clone, message, fix);
  }
}

/** `https://github.com/boto/botocore` for the https or ssh URL of a remote on GitHub; undefined for others. */
export function publicUrlOf(remote: string): string | undefined {
  const [, path] =
    /^(?:https:\/\/(?:[^@/]*@)?|(?:ssh:\/\/)?git@)github\.com[/:](.+?)(?:\.git)?\/?$/.exec(
      remote,
    ) ?? [];
  return path === undefined ? undefined : `https://github.com/${path}`;
}

/** The commands of Python, the most common first. */
const PYTHONS = ['python3', 'python'];

/** Prints the folder of the package: where pip installed it, else where Python would import it from. */
const SCRIPT = `
import importlib.metadata, importlib.util, json, pathlib
try:
    path = importlib.metadata.distribution("botocore").locate_file("botocore")
except importlib.metadata.PackageNotFoundError:
    spec = importlib.util.find_spec("botocore")
    path = pathlib.Path(spec.origin).parent if spec and spec.origin else None
print(json.dumps(path and str(path)))
`;

/**
 * The data folder of the botocore that pip installed for a Python.
 *
 * @param python its command or path; by default, the first one on the PATH
 * @throws ProblemsError if there is no such Python, or it has no botocore
 */
export async function findBotocore(python?: string): Promise<string> {
  const pythons = python === undefined ? PYTHONS : [python];
  for (const command of pythons) {
    const path = await packageFolder(command);
    if (path === undefined) continue;
    if (path !== null) return `${path}/data`;
    const fix = `run ${command} -m pip install botocore, or name another Python as pip:PYTHON`;
    throw problemError('EP_FETCH_PIP', `pip:${command}`, 'has no botocore installed', fix);
  }
  const fix = 'install Python, or name it as pip:PYTHON, or name the data folder of botocore';
  throw problemError('EP_FETCH_PYTHON', 'pip', `cannot find ${pythons.join(' or ')}`, fix);
}

/** The folder of botocore; null if it is not installed, undefined if there is no such Python. */
async function packageFolder(command: string): Promise<string | null | undefined> {
  try {
    return JSON.parse(await run(command, ['-c', SCRIPT])) as string | null;
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    if (error.isMissing) return undefined;
    const message = `cannot find out where botocore is: ${error.message}`;
    const fix = 'name a Python 3.8 or newer as pip:PYTHON';
    throw problemError('EP_FETCH_PYTHON', `pip:${command}`, message, fix);
  }
}

/** A program is missing, or failed. */
class ProgramError extends Error {
  override readonly name = 'ProgramError';
  readonly isMissing: boolean;

  constructor(message: string, isMissing: boolean) {
    super(message);
    this.isMissing = isMissing;
  }
}

/** What a program prints, without the end of the line. */
function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((done, reject) => {
    execFile(program, [...args], { windowsHide: true }, (error, stdout, stderr) => {
      if (error)
        reject(new ProgramError(firstLine(stderr) || error.message, error.code === 'ENOENT'));
      else done(stdout.trim());
    });
  });
}

/** Hands the output of a program to `use` while it runs, and waits for both. */
async function pipe<T>(
  program: string,
  args: readonly string[],
  use: (output: Readable) => Promise<T>,
): Promise<T> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  const ended = new Promise<void>((done, reject) => {
    child.on('error', (error) => reject(new ProgramError(error.message, true)));
    child.on('close', (code) => {
      if (code === 0) done();
      else reject(new ProgramError(firstLine(errors) || `${program} ends with ${code}`, false));
    });
  });
  ended.catch(() => {});
  try {
    const result = await use(child.stdout);
    await ended;
    return result;
  } finally {
    child.kill();
  }
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
