import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

import { isBotocoreModel, isBotocoreRuleSet } from '../ingest/read-botocore.js';
import { isPartitions } from '../ingest/read-partitions.js';
import { isSmithyModel } from '../ingest/read-smithy.js';
import type { SourceKind } from '../ingest/statement.js';

/** Whether ingest could read the file of this path in an archive of that kind; the rest stays packed. */
export function isWanted(kind: SourceKind, path: string): boolean {
  const name = basename(path);
  if (kind !== 'botocore') return isSmithyModel(name);
  // The version of botocore stands in its own first file.
  const isFirst = /(^|\/)botocore\/__init__\.py$/.test(path);
  return isFirst || isBotocoreModel(name) || isBotocoreRuleSet(name) || isPartitions(name);
}

/** The folder to ingest below the one that an archive was unpacked to; ingest finds botocore's own. */
export function modelsIn(kind: SourceKind, folder: string): string {
  return kind === 'botocore' ? folder : below(below(folder), 'models');
}

/**
 * The one folder that is all there is, which is named after a version mostly: the sum over the
 * files of `sources.json` is to be the same wherever they were.
 */
function below(folder: string, name?: string): string {
  const [only, ...others] = readdirSync(folder, { withFileTypes: true });
  if (!only?.isDirectory() || others.length > 0) return folder;
  return name === undefined || name === only.name ? join(folder, only.name) : folder;
}
