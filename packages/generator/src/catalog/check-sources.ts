import { MODEL_KINDS, type SourceRecord } from '../ingest/statement.js';
import type { Problem } from '../problem.js';

/**
 * Reports sources that differ from `models/sources.json` in their sha256 but not in their version: whoever
 * published them has changed them since.
 */
export function checkPins(
  now: readonly SourceRecord[],
  pinned: readonly SourceRecord[],
  problems: Problem[],
): void {
  for (const { kind, origin, version, sha256 } of now) {
    const pin = pinned.find((record) => record.kind === kind && record.origin === origin);
    if (version === null || pin?.version !== version || pin.sha256 === sha256) continue;
    problems.push({
      code: 'EP_FETCH_PINNED',
      place: `${origin} ${version}`,
      message: `its files come to the sha256 ${sha256}, and those of the same version in models/sources.json to ${pin.sha256}`,
      fix: 'find out why it changed; to use it, remove its record from models/sources.json',
    });
  }
}

/**
 * Reports sources that are older than those of the same kind in `models/sources.json`: services that an older
 * source does not have yet would be marked as retired.
 */
export function checkAges(
  now: readonly SourceRecord[],
  known: readonly SourceRecord[],
  problems: Problem[],
): void {
  const records = now.filter(({ kind }) => (MODEL_KINDS as readonly string[]).includes(kind));
  for (const record of records) {
    const before = known.find(({ kind }) => kind === record.kind);
    if (before === undefined || !isOlder(record, before)) continue;
    problems.push({
      code: 'EP_INGEST_OLDER',
      place: `${record.origin} ${editionOf(record)}`,
      message: `is older than what models/sources.json has of ${record.kind}, ${editionOf(before)}; services that it does not have yet would be marked as retired`,
      fix: 'name a newer one, or add --older to use this one',
    });
  }
}

/** By their versions where both are numbers, as those of botocore are; else by their days. */
function isOlder(one: SourceRecord, other: SourceRecord): boolean {
  const [version, than] = [numbersOf(one.version), numbersOf(other.version)];
  if (version === undefined || than === undefined) {
    return one.date !== null && other.date !== null && one.date < other.date;
  }
  const at = than.findIndex((number, index) => number !== (version[index] ?? 0));
  return at !== -1 && (version[at] ?? 0) < (than[at] ?? 0);
}

/** `[1, 43, 67]` of `1.43.67`; undefined of a commit, a day or a name. */
function numbersOf(version: string | null): readonly number[] | undefined {
  return version !== null && /^\d+(\.\d+)+$/.test(version)
    ? version.split('.').map(Number)
    : undefined;
}

/** `1.43.67, 2026-08-07`. */
export function editionOf({ version, date }: SourceRecord): string {
  return [version, date].filter((part) => part !== null).join(', ');
}
