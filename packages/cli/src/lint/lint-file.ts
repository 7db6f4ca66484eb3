import { accessSync, constants } from 'node:fs';

import { writeSharedFile } from '@ep/config/node';

import { applyEdits } from './apply-edits.js';
import type { IsAllowed } from './allow/to-allowed.js';
import type { Target } from './files/find-targets.js';
import { toReason } from './files/fs-error.js';
import { readText } from './files/read-text.js';
import { lintBytes, type Located } from './lint-bytes.js';

/** What became of one file. */
export interface LintedFile {
  /** What is wrong with it, after whatever was mended. */
  readonly located: readonly Located[];
  /** What was wrong with it, and is mended now. */
  readonly mended: readonly Located[];
  readonly isBinary: boolean;
  /** Why it could not be mended, and is as it was; null where nothing stood in the way. */
  readonly unwritten: string | null;
}

/** How files are linted. */
export interface LintOptions {
  /** Whether what is certain is written into the files. */
  readonly fix: boolean;
  readonly isAllowed: IsAllowed;
}

/**
 * Lints a file, and mends it where that is asked for. Whenever the process ends, the file is the old
 * one or the new one.
 *
 * @throws the file system's own error, where the file cannot be read
 */
export function lintFile({ path, name, size }: Target, options: LintOptions): LintedFile {
  const bytes = readText(path, size);
  if (bytes === null) return { located: [], mended: [], isBinary: true, unwritten: null };
  const lint = (of: Buffer): readonly Located[] =>
    lintBytes(of, name, (word) => options.isAllowed(word, path));
  const located = lint(bytes);
  const certain = options.fix ? located.filter(({ edit }) => edit !== null) : [];
  const asItWas = { located, mended: [], isBinary: false };
  if (certain.length === 0) return { ...asItWas, unwritten: null };
  const fixed = applyEdits(
    bytes,
    certain.flatMap(({ edit }) => edit ?? []),
  );
  const unwritten = writeOrTell(path, fixed);
  if (unwritten !== null) return { ...asItWas, unwritten };
  return { located: lint(fixed), mended: certain, isBinary: false, unwritten };
}

function writeOrTell(path: string, bytes: Buffer): string | null {
  try {
    // One that may not be written would be replaced all the same, if its folder may be.
    accessSync(path, constants.W_OK);
    writeSharedFile(path, bytes);
    return null;
  } catch (error) {
    return toReason(error);
  }
}
