import type { EnvelopeError } from '@ep/command-line';
import { toReason } from './files/fs-error.js';
import type { UnusedEntry } from './allow/to-allowed.js';
import type { Target, Targets } from './files/find-targets.js';
import type { Located } from './lint-bytes.js';
import { lintFile, type LintedFile, type LintOptions } from './lint-file.js';
import type { Progress } from './progress.js';

/** What a run found and did. */
export interface Report {
  /** What was linted. */
  readonly from: 'files' | 'stdin';
  readonly located: readonly Located[];
  /** What was found and mended. */
  readonly mended: readonly Located[];
  /** How many text files were read. */
  readonly read: number;
  /** What could not be read or written; the other files were linted all the same. */
  readonly failures: readonly EnvelopeError[];
  /** Entries of the allow lists that allowed nothing. */
  readonly unused: readonly UnusedEntry[];
}

/** Lints files one by one: a hundred megabytes take less time than starting helpers would save. */
export async function lintFiles(
  { files, unread }: Pick<Targets, 'files' | 'unread'>,
  options: LintOptions,
  progress: Progress,
): Promise<Omit<Report, 'unused'>> {
  const linted: LintedFile[] = [];
  const failures = unread.map(({ path, reason }) => toFailure(path, 'read', reason));
  for (const [done, file] of files.entries()) {
    await progress.tick(done);
    const one = lintOrFail(file, options);
    if ('code' in one) {
      failures.push(one);
      continue;
    }
    linted.push(one);
    if (one.unwritten !== null) failures.push(toFailure(file.name, 'written', one.unwritten));
  }
  progress.end();
  return {
    from: 'files',
    located: linted.flatMap(({ located }) => located),
    mended: linted.flatMap(({ mended }) => mended),
    read: linted.filter(({ isBinary }) => !isBinary).length,
    failures,
  };
}

function lintOrFail(file: Target, options: LintOptions): LintedFile | EnvelopeError {
  try {
    return lintFile(file, options);
  } catch (error) {
    return toFailure(file.name, 'read', toReason(error));
  }
}

function toFailure(name: string, what: 'read' | 'written', reason: string): EnvelopeError {
  return {
    code: 'EP_CLI_FILE',
    message: `${name} cannot be ${what}: ${reason}`,
    fix: `Make it one that can be ${what}, or leave it out.`,
  };
}
