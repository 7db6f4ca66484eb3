import { type Problem, ProblemsError } from './problem.js';

const ELSEWHERE = 'name another place, or change who may use this one';
const MOVE = 'name another place, or move that away';
const CHECK = 'check the path';

/** What systems say no with, in words, and what can be done. */
const REFUSALS: Readonly<Record<string, readonly [message: string, fix: string]>> = {
  EACCES: ['this user may not use it', ELSEWHERE],
  EPERM: ['the system does not allow it', ELSEWHERE],
  EROFS: ['it is on a disk that cannot be written to', 'name a place on another disk'],
  EEXIST: ['something else is in the way', MOVE],
  ENOTEMPTY: ['something else is in the way', MOVE],
  EISDIR: ['it is a folder, not a file', MOVE],
  ENOTDIR: ['a part of its path is a file, not a folder', MOVE],
  ENOENT: ['it does not exist, and cannot be made there', CHECK],
  ELOOP: ['it is a link that leads to itself', CHECK],
  ENAMETOOLONG: ['its name is too long', 'name it shorter'],
  EINVAL: ['its name cannot be used here', CHECK],
  ENOSPC: ['no space is left on the disk', 'make room, or name a place on another disk'],
  EDQUOT: ['no space is left for this user', 'make room, or name a place on another disk'],
  EMFILE: ['too many files are open', 'close other programs, or raise the limit of open files'],
  EBUSY: ['another program is using it', 'end that program, and try again'],
};

/**
 * Turns what the file system throws into a problem with place and fix; any other error stays as it is.
 *
 * @param place what people know it by, where that is not what the system was asked for
 * @example
 * ```ts
 * throw asFileProblem(error, 'packages/env/package.json'); // … [EP_FILE]
 * ```
 */
export function asFileProblem(error: unknown, place?: string): unknown {
  const {
    code = '',
    syscall,
    path,
    dest,
  } = (error ?? {}) as NodeJS.ErrnoException & {
    dest?: string;
  };
  const where = place ?? dest ?? path;
  if (!(error instanceof Error) || syscall === undefined || where === undefined) return error;
  const [why, fix] = REFUSALS[code] ?? [`the system says ${code}`, CHECK];
  const message = `cannot be ${DOINGS[syscall] ?? 'used'}: ${why}`;
  const problem: Problem = { code: 'EP_FILE', place: where, message, fix };
  return new ProblemsError([problem]);
}

const DOINGS: Readonly<Record<string, string>> = {
  open: 'opened',
  mkdir: 'made',
  mkdtemp: 'made',
  rename: 'written',
  write: 'written',
  unlink: 'removed',
  rm: 'removed',
  rmdir: 'removed',
  scandir: 'read',
  read: 'read',
};
