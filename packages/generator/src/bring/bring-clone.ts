import { basename, resolve } from 'node:path';

import { bringProblem } from './bring-problem.js';
import { ProgramError, readProgram, runProgram } from './run-program.js';
import { unpackStream } from './unpack.js';

/** A commit of a clone, unpacked. */
export interface BroughtClone {
  readonly commit: string;
  /** The address of what was cloned, where that is public; else the clone's name. */
  readonly origin: string;
}

/**
 * Unpacks a commit of a clone as git's own archive of it, so that its files carry the day of the
 * commit: those in the work tree carry the day of the clone.
 *
 * @throws ProblemsError where git is missing, or does not know the ref
 */
export async function bringClone(
  clone: string,
  ref: string,
  folder: string,
  wanted: (path: string) => boolean,
): Promise<BroughtClone> {
  const git = (...args: readonly string[]): string[] => ['-C', clone, ...args];
  try {
    const commit = await runProgram(
      'git',
      git('rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`),
    );
    await readProgram('git', git('archive', '--format=tar', commit), (tar) =>
      unpackStream(tar, { place: clone, folder, wanted }),
    );
    const remote = await runProgram('git', git('remote', 'get-url', 'origin')).catch(() => '');
    return { commit, origin: publicAddressOf(remote) ?? basename(resolve(clone)) };
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    const message = `git cannot read ${ref}: ${error.message}`;
    const fix = error.isMissing
      ? 'install git, or name the folder in the clone that holds the models'
      : 'name a tag, branch or commit that the clone has; git fetch brings new ones';
    throw bringProblem('EP_BRING_GIT', clone, message, fix);
  }
}

/** `https://github.com/boto/botocore` of either way to write it for git; undefined for any other remote. */
export function publicAddressOf(remote: string): string | undefined {
  const [, path] =
    /^(?:https:\/\/(?:[^@/]*@)?|(?:ssh:\/\/)?git@)github\.com[/:](.+?)(?:\.git)?\/?$/.exec(
      remote,
    ) ?? [];
  return path === undefined ? undefined : `https://github.com/${path}`;
}
