import { posix } from 'node:path';

import type { ProblemCode } from '../problem.js';
import type { ArchiveEntry } from './archive-entry.js';
import { bringProblem } from './bring-problem.js';
import { formatBytes, type Limits } from './limits.js';
import { normalizeName, wrongName } from './wrong-name.js';

const CURE =
  'take the archive from where it is published; this one is not what a model source looks like';
const CURE_SIZE = 'check that this is the archive that was meant; no model source is that large';

/** Lets the entries of one archive pass, one after the other. */
export interface EntryGate {
  /**
   * The path of an entry, normalized, below the folder that is unpacked to.
   *
   * @throws ProblemsError where unpacking the entry could do harm
   */
  readonly admit: (entry: ArchiveEntry) => string;
  /** Counts bytes as they come out of the archive, whatever it promised. */
  readonly count: (bytes: number) => void;
}

/**
 * The one judge of what may come out of an archive, whatever its format: names that stay inside,
 * no devices, links that stay inside, nothing twice, nothing too large.
 *
 * @param place the archive, as it is named in problems
 */
export function startGate(place: string, limits: Limits): EntryGate {
  const seen = new Map<string, Place>();
  let entries = 0;
  let unpacked = 0;
  const refuse = (code: ProblemCode, path: string, message: string, cure = CURE): never => {
    throw bringProblem(code, `${place}: ${JSON.stringify(path)}`, message, cure);
  };
  const tooLarge = (message: string): never => {
    throw bringProblem('EP_BRING_TOO_LARGE', place, message, CURE_SIZE);
  };
  const tooMany = () => tooLarge(`holds more than ${limits.entries} entries`);
  return {
    admit: (entry) => {
      const { path, kind, size } = entry;
      if (++entries > limits.entries) tooMany();
      if (kind === 'device')
        refuse('EP_BRING_DEVICE', path, 'is neither a file, a folder nor a link');
      if (leadsOut(path)) refuse('EP_BRING_OUTSIDE', path, 'leads out of the archive');
      const wrong = wrongName(path);
      if (wrong) refuse('EP_BRING_NAME', path, wrong);
      const escape = escapeOf(entry);
      if (escape)
        refuse('EP_BRING_LINK', path, `is a ${kind} that leads out of the archive, to ${escape}`);
      if (size > limits.file) {
        refuse(
          'EP_BRING_TOO_LARGE',
          path,
          `has ${formatBytes(size)}, more than ${formatBytes(limits.file)}`,
          CURE_SIZE,
        );
      }
      const normal = normalizeName(path);
      const twin = takePlace(normal, kind, seen);
      if (twin)
        refuse(
          'EP_BRING_COLLISION',
          path,
          `has the place of another entry, ${JSON.stringify(twin)}`,
        );
      // The folders that a name goes through take as much memory as entries do.
      if (seen.size > limits.entries) tooMany();
      return normal;
    },
    count: (bytes) => {
      unpacked += bytes;
      if (unpacked > limits.unpacked)
        tooLarge(`unpacks to more than ${formatBytes(limits.unpacked)}`);
    },
  };
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

/** A place that an entry has taken. */
type Place = Pick<ArchiveEntry, 'path' | 'kind'>;

/**
 * Marks the place of an entry as taken; the entry that has it already, if one has. Folders may come
 * as often as they like. Places are compared as the least exact file system does.
 */
function takePlace(
  path: string,
  kind: ArchiveEntry['kind'],
  seen: Map<string, Place>,
): string | undefined {
  const parts = path.split('/');
  for (let depth = 1; depth <= parts.length; depth++) {
    const place = parts.slice(0, depth).join('/');
    const key = place.normalize('NFC').toLowerCase();
    const as = depth < parts.length ? 'folder' : kind;
    const before = seen.get(key);
    if (before && (before.kind !== 'folder' || as !== 'folder')) return before.path;
    seen.set(key, { path: place, kind: as });
  }
  return undefined;
}
