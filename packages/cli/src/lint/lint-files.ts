import { accessSync, constants } from 'node:fs';

import type { EnvelopeError } from '@ep/command-line';
import { writeSharedFile } from '@ep/config/node';

import type { IsAllowed, UnusedEntry } from './allow/allow-lists.js';
import type { Target, Targets } from './files/find-targets.js';
import { readText, toReason } from './files/read-text.js';
import { applyEdits, lintBytes, type Located } from './lint-bytes.js';
import type { Progress } from './progress.js';

/** What a run found and did. */
export interface Report {
  /** What was linted. */
  readonly from: 'files' | 'stdin';
  /** What is wrong, after any fixes. */
  readonly located: readonly Located[];
  /** What was wrong and is now fixed. */
  readonly fixed: readonly Located[];
  /** How many text files were read. */
  readonly read: number;
  /** Files that could not be read or written; all others were linted. */
  readonly failures: readonly EnvelopeError[];
  /** Entries of the allow lists that allowed nothing. */
  readonly unused: readonly UnusedEntry[];
}

/** How to lint files. */
export interface LintOptions {
  /** Whether to write certain fixes into the files. */
  readonly fix: boolean;
  readonly isAllowed: IsAllowed;
}

/** Lints files one after the other: for 100 MB, starting worker threads takes longer than they save. */
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
    fixed: linted.flatMap(({ fixed }) => fixed),
    read: linted.filter(({ isBinary }) => !isBinary).length,
    failures,
  };
}

/** What became of one file. */
interface LintedFile extends Pick<Report, 'located' | 'fixed'> {
  readonly isBinary: boolean;
  /** Why the fixes could not be written, so that the file is unchanged; null where nothing failed. */
  readonly unwritten: string | null;
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
    fix:
      what === 'read' ? 'Make it readable, or leave it out.' : 'Make it writable, or leave it out.',
  };
}

/** Whenever the process ends, the file is either the old one or the new one, whole. */
function lintFile({ path, name, size }: Target, options: LintOptions): LintedFile {
  const bytes = readText(path, size);
  if (bytes === null) return { located: [], fixed: [], isBinary: true, unwritten: null };
  const lint = (of: Buffer): readonly Located[] =>
    lintBytes(of, name, (word) => options.isAllowed(word, path));
  const located = lint(bytes);
  const edits = options.fix ? located.flatMap(({ edit }) => edit ?? []) : [];
  const unchanged = { located, fixed: [], isBinary: false };
  if (edits.length === 0) return { ...unchanged, unwritten: null };
  const changed = applyEdits(bytes, edits);
  const unwritten = tryToWrite(path, changed);
  if (unwritten !== null) return { ...unchanged, unwritten };
  const fixed = located.filter(({ edit }) => edit !== null);
  return { located: lint(changed), fixed, isBinary: false, unwritten };
}

/** The reason where the file cannot be written, else null. */
function tryToWrite(path: string, bytes: Buffer): string | null {
  try {
    // Writing replaces the file, which a writable folder allows even for a read-only file.
    accessSync(path, constants.W_OK);
    writeSharedFile(path, bytes);
    return null;
  } catch (error) {
    return toReason(error);
  }
}
