import { by } from './collections.js';

/** The code of every problem that the generator reports; stable, so that scripts can rely on them. */
export type ProblemCode =
  | 'EP_FILE'
  | 'EP_COMPANY_RESERVED'
  | 'EP_COMPANY_OCCUPIED'
  | 'EP_FETCH_MISSING'
  | 'EP_FETCH_URL'
  | 'EP_FETCH_INSECURE'
  | 'EP_FETCH_OPTION'
  | 'EP_FETCH_CONNECTION'
  | 'EP_FETCH_CERTIFICATE'
  | 'EP_FETCH_PROXY'
  | 'EP_FETCH_STATUS'
  | 'EP_FETCH_REDIRECT'
  | 'EP_FETCH_SHA256'
  | 'EP_FETCH_PINNED'
  | 'EP_FETCH_FORMAT'
  | 'EP_FETCH_DAMAGED'
  | 'EP_FETCH_TOO_LARGE'
  | 'EP_FETCH_OUTSIDE'
  | 'EP_FETCH_LINK'
  | 'EP_FETCH_DEVICE'
  | 'EP_FETCH_NAME'
  | 'EP_FETCH_COLLISION'
  | 'EP_FETCH_GIT'
  | 'EP_FETCH_PIP'
  | 'EP_FETCH_PYTHON'
  | 'EP_INGEST_FOLDER'
  | 'EP_INGEST_EMPTY'
  | 'EP_INGEST_UNREADABLE'
  | 'EP_INGEST_LINK_LOOP'
  | 'EP_INGEST_GZIP'
  | 'EP_INGEST_JSON'
  | 'EP_INGEST_FORMAT'
  | 'EP_INGEST_NO_SERVICE_ID'
  | 'EP_INGEST_TWICE'
  | 'EP_INGEST_OLDER'
  | 'EP_INGEST_RULES'
  | 'EP_CATALOG_SERVICE_ID'
  | 'EP_CATALOG_CLASH'
  | 'EP_CATALOG_DISAGREE'
  | 'EP_CATALOG_DOCUMENTED'
  | 'EP_MODELS_UNREADABLE'
  | 'EP_MODELS_JSON'
  | 'EP_MODELS_SCHEMA'
  | 'EP_MODELS_NAME'
  | 'EP_RULES'
  | 'EP_RELEASE_UNKNOWN'
  | 'EP_DIFF_BASE'
  | 'EP_GENERATE_RENDERED'
  | 'EP_GENERATE_DRIFT'
  | 'EP_OVERRIDE_UNKNOWN'
  | 'EP_OVERRIDE_UNUSED';

/** Something wrong with the input: where, what, and how to fix it. */
export interface Problem {
  readonly code: ProblemCode;
  /** The file, with line and column if known: `data/sqs/service-2.json:3:7`. */
  readonly place: string;
  /** What is wrong, with the wrong value. */
  readonly message: string;
  /** What to do, as an instruction. */
  readonly fix: string;
}

/** Thrown by a step that cannot go on; has every problem that the step found. */
export class ProblemsError extends Error {
  override readonly name = 'ProblemsError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}

/** The error of one problem, for a step that stops at the first. */
export function problemError(
  code: ProblemCode,
  place: string,
  message: string,
  fix: string,
): ProblemsError {
  return new ProblemsError([{ code, place, message, fix }]);
}

/**
 * Throws all of `problems` together if one of them is more than a warning.
 *
 * @throws ProblemsError
 */
export function assertNoErrors(problems: readonly Problem[]): void {
  if (!problems.every(isWarning)) throw new ProblemsError(problems);
}

/** The problems as text for people, two lines each, sorted by place. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems
    .toSorted(by(({ place, code }) => `${place} ${code}`))
    .map(({ code, place, message, fix }) => `${place}: ${message} [${code}]\n  fix: ${fix}`)
    .join('\n');
}

/** Whether the result is right in spite of a problem: it is reported, and the work goes on. */
export function isWarning({ code }: Problem): boolean {
  return code === 'EP_OVERRIDE_UNUSED';
}

const ELSEWHERE = 'name another path, or change its permissions';
const MOVE = 'name another path, or move that file or folder away';
const CHECK = 'check the path';

/** What the error codes of the file system mean, and how to fix it. */
const ERRNO_MESSAGES: Readonly<Record<string, readonly [message: string, fix: string]>> = {
  EACCES: ['permission denied', ELSEWHERE],
  EPERM: ['the system does not allow it', ELSEWHERE],
  EROFS: ['the disk is read-only', 'name a path on another disk'],
  EEXIST: ['it exists already', MOVE],
  ENOTEMPTY: ['it exists already', MOVE],
  EISDIR: ['it is a folder, not a file', MOVE],
  ENOTDIR: ['a part of its path is a file, not a folder', MOVE],
  ENOENT: ['it does not exist, and cannot be created there', CHECK],
  ELOOP: ['it is a link to itself', CHECK],
  ENAMETOOLONG: ['its name is too long', 'use a shorter name'],
  EINVAL: ['its name is not allowed here', CHECK],
  ENOSPC: ['the disk is full', 'free some space, or name a path on another disk'],
  EDQUOT: [
    'the disk quota of this user is used up',
    'free some space, or name a path on another disk',
  ],
  EMFILE: ['too many files are open', 'close other programs, or raise the limit of open files'],
  EBUSY: ['another program is using it', 'close that program, and try again'],
};

type SystemError = NodeJS.ErrnoException & { readonly dest?: string };

/**
 * Turns an error of the file system into a problem with place and fix; returns any other error as it is.
 *
 * @param place the path as the user knows it, if the failed call had another one
 * @example
 * ```ts
 * throw asFileProblem(error, 'packages/env/package.json'); // … [EP_FILE]
 * ```
 */
export function asFileProblem(error: unknown, place?: string): unknown {
  const { code = '', syscall, path, dest } = (error ?? {}) as SystemError;
  const where = place ?? dest ?? path;
  if (!(error instanceof Error) || syscall === undefined || where === undefined) return error;
  return fileProblem(code, syscall, where);
}

/**
 * The problem of a path, by the code of the system and the call that failed.
 *
 * @example
 * ```ts
 * throw fileProblem('EISDIR', 'open', 'files.json'); // cannot be opened: it is a folder, not a file
 * ```
 */
export function fileProblem(code: string, syscall: string, path: string): ProblemsError {
  const [why, fix] = ERRNO_MESSAGES[code] ?? [`the system reports ${code}`, CHECK];
  return problemError('EP_FILE', path, `cannot be ${VERBS[syscall] ?? 'used'}: ${why}`, fix);
}

/** What a system call was to do to the file. */
const VERBS: Readonly<Record<string, string>> = {
  open: 'opened',
  mkdir: 'created',
  mkdtemp: 'created',
  rename: 'written',
  write: 'written',
  unlink: 'removed',
  rm: 'removed',
  rmdir: 'removed',
  scandir: 'read',
  read: 'read',
};
