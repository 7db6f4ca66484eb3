import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

import type { Problem } from '../problem.js';
import { by } from '../collections.js';

/** A regular file somewhere below the folder that was listed. */
export interface ListedFile {
  readonly path: string;
  readonly bytes: number;
  /** When its content last changed, in milliseconds since 1970. */
  readonly modified: number;
}

/**
 * All regular files below `folder` whose name `wanted` accepts, at any depth, sorted by path.
 * Links are followed. What cannot be listed, and a link that leads back to a folder above it, goes
 * to `problems`; folders of version control are left out.
 */
export function listFiles(
  folder: string,
  wanted: (name: string) => boolean,
  problems: Problem[],
): ListedFile[] {
  const files: ListedFile[] = [];
  walk(folder, [], { wanted, files, problems });
  return files.toSorted(by(({ path }) => path));
}

interface Walk {
  readonly wanted: (name: string) => boolean;
  readonly files: ListedFile[];
  readonly problems: Problem[];
}

function walk(path: string, above: readonly string[], to: Walk): void {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) walkFolder(path, above, to);
    else if (to.wanted(basename(path))) {
      if (stat.isFile()) to.files.push({ path, bytes: stat.size, modified: stat.mtimeMs });
      else to.problems.push(unreadable(path, 'it is neither a file nor a folder'));
    }
  } catch (error) {
    if (isLoopError(error)) to.problems.push(loop(path));
    else if (!isMissing(error) || above.length === 0 || to.wanted(basename(path))) {
      to.problems.push(unreadable(path, (error as Error).message));
    }
  }
}

function walkFolder(path: string, above: readonly string[], to: Walk): void {
  const real = realpathSync.native(path);
  if (above.includes(real)) {
    to.problems.push(loop(path));
    return;
  }
  for (const entry of readdirSync(path).toSorted()) {
    if (entry !== '.git') walk(join(path, entry), [...above, real], to);
  }
}

/** Whether a path is a link that leads only to links. */
export function isLoop(path: string): boolean {
  try {
    statSync(path);
    return false;
  } catch (error) {
    return isLoopError(error);
  }
}

function isLoopError(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ELOOP';
}

/** A link to nothing; without a name that is wanted, it concerns nobody. */
function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

/** A link that leads to itself, or to a folder it stands in. */
export function loop(place: string): Problem {
  return {
    code: 'EP_INGEST_LINK_LOOP',
    place,
    message: 'this link leads back to where it stands',
    fix: 'remove the link, or name a folder below it',
  };
}

/** A file or folder that the system does not hand out, and why. */
export function unreadable(place: string, reason: string): Problem {
  return {
    code: 'EP_INGEST_UNREADABLE',
    place,
    message: `cannot be read: ${reason}`,
    fix: 'check that it exists and that you may read it',
  };
}
