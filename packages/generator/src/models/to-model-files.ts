import type { SourceRecord } from '../ingest/statement.js';
import { formatJson, type Json } from '../json/format-json.js';
import type { OutputFile } from '../write/output-file.js';
import type { Model } from './model.js';
import { SOURCES_FILE } from './read-models.js';

/** The files of `models/` that ingest writes: one a service, and what all of them came from. */
export function toModelFiles(
  models: readonly Model[],
  sources: readonly SourceRecord[],
): OutputFile[] {
  const files = models.map((model) => ({
    path: `${model.identifier}.json`,
    text: formatJson(model as unknown as Json),
  }));
  const record = { path: SOURCES_FILE, text: formatJson({ sources } as unknown as Json) };
  return [...files, record];
}
