import type { SourceReading } from '../ingest/read-sources.js';
import { SOURCE_KINDS, type SourceRecord } from '../ingest/statement.js';

/** What `models/` is from after this run: a kind that was not read now keeps its earlier record. */
export function mergeSources(
  readings: readonly SourceReading[],
  previous: readonly SourceRecord[],
): SourceRecord[] {
  const now = readings.map(({ record }) => record);
  return SOURCE_KINDS.flatMap(
    (kind) => [...now, ...previous].find((record) => record.kind === kind) ?? [],
  );
}
