import { MODEL_KINDS, type SourceRecord } from '../ingest/statement.js';
import type { Problem } from '../problem.js';

/**
 * Holds what was read against what `models/sources.json` has of the same kind, wherever that came
 * from: a service that an older source does not know yet would be marked as retired.
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
      message: `is older than what models/sources.json has of ${record.kind}, ${editionOf(before)}; what it does not know yet would be marked as retired`,
      fix: 'name a newer one; to take this one all the same, add --older',
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
  return [version, date].filter((said) => said !== null).join(', ');
}
