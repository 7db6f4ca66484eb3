import type { ProblemCode, ProblemsError } from '../problem.js';
import type { ArchiveEntry } from './archive-entry.js';
import { bringProblem } from './bring-problem.js';
import { judgeEntry } from './judge-entry.js';
import { formatBytes, type Limits } from './limits.js';
import { type Place, takePlace } from './take-place.js';
import { normalizeName } from './wrong-name.js';

const FIX =
  'take the archive from where it is published; this one is not what a model source looks like';
const FIX_SIZE = 'check that this is the archive that was meant; no model source is that large';

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
  return {
    admit: (entry) => {
      if (++entries > limits.entries) throw tooMany(place, limits);
      assertHarmless(place, entry, limits);
      const path = settle(place, entry, seen);
      // The folders that a name goes through take as much memory as entries do.
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

/** Judges an entry by itself. */
function assertHarmless(place: string, entry: ArchiveEntry, { file }: Limits): void {
  const refusal = judgeEntry(entry);
  if (refusal) throw refused(place, entry, refusal.code, refusal.message);
  if (entry.size <= file) return;
  const message = `has ${formatBytes(entry.size)}, more than ${formatBytes(file)}`;
  throw refused(place, entry, 'EP_BRING_TOO_LARGE', message, FIX_SIZE);
}

/** The place of an entry, which no other has. */
function settle(place: string, entry: ArchiveEntry, seen: Map<string, Place>): string {
  const path = normalizeName(entry.path);
  const twin = takePlace(path, entry.kind, seen);
  if (twin === undefined) return path;
  const message = `has the place of another entry, ${JSON.stringify(twin)}`;
  throw refused(place, entry, 'EP_BRING_COLLISION', message);
}

function refused(
  place: string,
  { path }: ArchiveEntry,
  code: ProblemCode,
  message: string,
  fix = FIX,
): ProblemsError {
  return bringProblem(code, `${place}: ${JSON.stringify(path)}`, message, fix);
}

function tooMany(place: string, { entries }: Limits): ProblemsError {
  return tooLarge(place, `holds more than ${entries} entries`);
}

function tooLarge(place: string, message: string): ProblemsError {
  return bringProblem('EP_BRING_TOO_LARGE', place, message, FIX_SIZE);
}
