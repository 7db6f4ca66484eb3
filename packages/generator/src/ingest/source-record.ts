import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

import { byCodeUnit } from '../collections.js';
import type { ListedFile } from './list-files.js';
import type { FileReading } from './read-file.js';
import type { SourceKind, SourceRecord, Statement } from './statement.js';

/** A source as the user named it. */
export interface SourceSpec {
  readonly kind: SourceKind;
  /** The folder (model kinds) or file (lists) to read. */
  readonly path: string;
  /** Said by the user; what is left open is told from the files. */
  readonly origin?: string;
  readonly version?: string;
  readonly date?: string;
}

/** What `models/sources.json` says of a source: what the user said of it, the rest told from its files. */
export function toSourceRecord(
  spec: SourceSpec,
  files: readonly ListedFile[],
  readings: readonly FileReading[],
  statements: readonly Statement[],
): SourceRecord {
  return {
    kind: spec.kind,
    origin: spec.origin ?? originOf(spec.path),
    version: spec.version ?? versionOf(spec),
    date: spec.date ?? dateOf(files, statements),
    files: readings.length,
    bytes: readings.reduce((sum, { bytes }) => sum + bytes, 0),
    sha256: digestOf(spec.path, readings),
  };
}

function originOf(path: string): string {
  const full = resolve(path);
  return basename(full) === 'data' ? basename(dirname(full)) : basename(full);
}

/** botocore says its version one folder above its data, in a clone and where pip puts it. */
function versionOf({ kind, path }: SourceSpec): string | null {
  const init = join(path, '..', '__init__.py');
  if (kind !== 'botocore' || !existsSync(init)) return null;
  return /^__version__\s*=\s*['"]([^'"]+)['"]/m.exec(readFileSync(init, 'utf8'))?.[1] ?? null;
}

/** The last day that a list knows of; for models, the day on which the newest file changed. */
function dateOf(files: readonly ListedFile[], statements: readonly Statement[]): string | null {
  const days = statements.flatMap((statement) =>
    statement.kind === 'history'
      ? [statement.lifetime.introduced, statement.lifetime.retired].filter((day) => day !== null)
      : [],
  );
  if (days.length > 0) return days.toSorted(byCodeUnit).at(-1) ?? null;
  const isModels = statements.some(({ kind }) => kind === 'botocore' || kind === 'smithy');
  const modified = Math.max(...files.map((file) => file.modified));
  return isModels ? new Date(modified).toISOString().slice(0, 10) : null;
}

function digestOf(root: string, readings: readonly FileReading[]): string {
  const lines = readings.map(
    ({ path, sha256 }) =>
      `${sha256}  ${(relative(root, path) || basename(path)).split(sep).join('/')}\n`,
  );
  return createHash('sha256').update(lines.toSorted(byCodeUnit).join('')).digest('hex');
}
