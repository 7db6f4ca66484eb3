import { resolve } from 'node:path';

import type { Io } from '@ep/command-line';
import { isBinary } from './is-binary.js';
import { lintBytes } from './lint-bytes.js';
import type { LintOptions } from './lint-file.js';
import type { Report } from './lint-files.js';
import { readStdin } from './read-stdin.js';

/**
 * Lints standard input, as an editor gives it that has not saved yet.
 *
 * @param name the file that the text is, or is to be; null where it is none's. It need not be there
 */
export async function lintStdin(
  io: Pick<Io, 'stdin' | 'stderr' | 'cwd'>,
  name: string | null,
  { isAllowed }: Pick<LintOptions, 'isAllowed'>,
): Promise<Report> {
  const bytes = await readStdin(io);
  const path = name === null ? null : resolve(io.cwd, name);
  const located = isBinary(bytes) ? [] : lintBytes(bytes, name, (word) => isAllowed(word, path));
  return {
    from: 'stdin',
    located,
    mended: [],
    read: isBinary(bytes) ? 0 : 1,
    failures: [],
    unused: [],
  };
}
