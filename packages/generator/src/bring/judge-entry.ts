import { posix } from 'node:path';

import type { ProblemCode } from '../problem.js';
import type { ArchiveEntry } from './archive-entry.js';
import { normalizeName, wrongName } from './wrong-name.js';

/** Why an entry is refused: `has the name …`. */
export interface Refusal {
  readonly code: ProblemCode;
  readonly message: string;
}

/** What is wrong with an entry, whatever else the archive holds; undefined where nothing is. */
export function judgeEntry(entry: ArchiveEntry): Refusal | undefined {
  const { path, kind } = entry;
  if (kind === 'device')
    return { code: 'EP_BRING_DEVICE', message: 'is neither a file, a folder nor a link' };
  if (leadsOut(path)) return { code: 'EP_BRING_OUTSIDE', message: 'leads out of the archive' };
  const wrong = wrongName(path);
  if (wrong) return { code: 'EP_BRING_NAME', message: wrong };
  const escape = escapeOf(entry);
  if (!escape) return undefined;
  const message = `is a ${kind} that leads out of the archive, to ${escape}`;
  return { code: 'EP_BRING_LINK', message };
}

function leadsOut(path: string): boolean {
  return path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..');
}

/** Where a link leads, if that is not in the archive: a symbolic one from its folder, a hard one from the top. */
function escapeOf({ path, kind, target = '' }: ArchiveEntry): string | undefined {
  if (kind !== 'symbolic link' && kind !== 'hard link') return undefined;
  const from = kind === 'symbolic link' ? posix.dirname(normalizeName(path)) : '.';
  const absolute = target.startsWith('/') || target.includes('\\') || /^[a-z]:/i.test(target);
  const isOutside =
    absolute || target === '' || normalizeName(posix.join(from, target)).split('/')[0] === '..';
  return isOutside ? JSON.stringify(target) : undefined;
}
