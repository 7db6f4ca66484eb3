import { type ProblemCode, problemError, type ProblemsError } from '../problem.js';
import { type ArchiveEntry, judgeEntry, normalizeName } from './judge-entry.js';
import { formatBytes, type Limits } from './limits.js';

const FIX = 'download the archive from where it is published; model archives never contain this';
const FIX_SIZE = 'check that this is the right archive; no model source is that large';

/** Checks the entries of one archive, one after the other. */
export interface EntryGate {
  /**
   * The normalized path of an entry, below the folder to unpack to.
   *
   * @throws ProblemsError if unpacking the entry could do harm
   */
  readonly admit: (entry: ArchiveEntry) => string;
  /** Counts the bytes that really come out of the archive, whatever its headers say. */
  readonly count: (bytes: number) => void;
}

/**
 * Decides what may be unpacked of an archive, whatever its format: no paths outside, no devices, no
 * links that point outside, no path twice, nothing too large.
 *
 * @param place the archive, as problems name it
 */
export function startGate(place: string, limits: Limits): EntryGate {
  const seen = new Map<string, Reserved>();
  let entries = 0;
  let unpacked = 0;
  return {
    admit: (entry) => {
      if (++entries > limits.entries) throw tooMany(place, limits);
      assertHarmless(place, entry, limits);
      const path = assertFree(place, entry, seen);
      // The folders in a path use as much memory as entries do.
      if (seen.size > limits.entries) throw tooMany(place, limits);
      return path;
    },
    count: (bytes) => {
      unpacked += bytes;
      if (unpacked > limits.unpacked)
        throw tooLarge(place, `unpacks to more than ${formatBytes(limits.unpacked)}`);
    },
  };
}

function assertHarmless(place: string, entry: ArchiveEntry, { file }: Limits): void {
  const refusal = judgeEntry(entry);
  if (refusal) throw refused(place, entry, refusal.code, refusal.message);
  if (entry.size <= file) return;
  const message = `is ${formatBytes(entry.size)}, more than ${formatBytes(file)}`;
  throw refused(place, entry, 'EP_FETCH_TOO_LARGE', message, FIX_SIZE);
}

function assertFree(place: string, entry: ArchiveEntry, seen: Map<string, Reserved>): string {
  const path = normalizeName(entry.path);
  const other = reserve(path, entry.kind, seen);
  if (other === undefined) return path;
  const message = `conflicts with another entry, ${JSON.stringify(other)}`;
  throw refused(place, entry, 'EP_FETCH_COLLISION', message);
}

/** A path that an entry has. */
type Reserved = Pick<ArchiveEntry, 'path' | 'kind'>;

/**
 * Reserves the path of an entry, and the folders in it. Folders may come any number of times. Paths
 * are compared as the least exact file system does: without case, in one Unicode form.
 *
 * @returns the path of the entry that is in the way, if one is
 */
function reserve(
  path: string,
  kind: ArchiveEntry['kind'],
  seen: Map<string, Reserved>,
): string | undefined {
  const parts = path.split('/');
  for (let depth = 1; depth <= parts.length; depth++) {
    const part = parts.slice(0, depth).join('/');
    const key = part.normalize('NFC').toLowerCase();
    const as = depth < parts.length ? 'folder' : kind;
    const before = seen.get(key);
    if (before && (before.kind !== 'folder' || as !== 'folder')) return before.path;
    seen.set(key, { path: part, kind: as });
  }
  return undefined;
}

function refused(
  place: string,
  { path }: ArchiveEntry,
  code: ProblemCode,
  message: string,
  fix = FIX,
): ProblemsError {
  return problemError(code, `${place}: ${JSON.stringify(path)}`, message, fix);
}

function tooMany(place: string, { entries }: Limits): ProblemsError {
  return tooLarge(place, `has more than ${entries} entries`);
}

function tooLarge(place: string, message: string): ProblemsError {
  return problemError('EP_FETCH_TOO_LARGE', place, message, FIX_SIZE);
}
