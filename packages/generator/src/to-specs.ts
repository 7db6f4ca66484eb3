import type { GivenOption } from '@ep/command-line';

import { UsageError } from './command-line.js';
import type { FetchSpec } from './fetch/location.js';
import type { SourceSpec } from './ingest/source-record.js';
import { MODEL_KINDS, type ModelKind } from './ingest/statement.js';

/** Options that describe the source before them. */
const DESCRIPTIONS = ['origin', 'version', 'date', 'ref', 'sha256'] as const;
type Description = (typeof DESCRIPTIONS)[number];

const TWO_KINDS = '--from botocore:DIR or --from smithy:DIR';

/**
 * The sources that options name, in their order, each with its description.
 *
 * @throws UsageError
 */
export function toSpecs(options: readonly GivenOption[]): FetchSpec[] {
  const specs: FetchSpec[] = [];
  for (const { name, value = '' } of options) {
    if (name === 'from') specs.push(toModelSpec(value));
    else if (name === 'history' || name === 'documented') specs.push({ kind: name, path: value });
    else if (isDescription(name)) describeLast(specs, name, value);
  }
  const kinds = specs.map(({ kind }) => kind);
  const twice = kinds.find((kind, index) => kinds.indexOf(kind) !== index);
  if (twice) refuseSource(`two sources of kind ${twice}`, 'Name each kind once.');
  return specs;
}

function isDescription(name: string): name is Description {
  return (DESCRIPTIONS as readonly string[]).includes(name);
}

function toModelSpec(value: string): SourceSpec {
  const colon = value.indexOf(':');
  const kind = value.slice(0, Math.max(colon, 0));
  const path = value.slice(colon + 1);
  if (!(MODEL_KINDS as readonly string[]).includes(kind) || path === '') {
    const wanted = MODEL_KINDS.map((known) => `${known}:DIR`).join(' or ');
    refuseValue('from', wanted, value, `Write the kind before the location: ${TWO_KINDS}.`);
  }
  return { kind: kind as ModelKind, path };
}

function describeLast(specs: FetchSpec[], name: Description, value: string): void {
  const last = specs.pop();
  if (last === undefined) {
    const fix = `Write the source first: --from smithy:DIR --${name} ….`;
    return refuseSource(`--${name} describes the source before it`, fix);
  }
  if (name === 'date' && !isDay(value))
    refuseValue(name, 'a day like 2026-08-07', value, 'Write year, month and day.');
  if (name === 'sha256' && !/^[0-9a-f]{64}$/.test(value))
    refuseValue(name, '64 hex digits', value, 'Write what sha256sum prints for the archive.');
  specs.push({ ...last, [name]: value });
}

function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

function refuseSource(message: string, fix: string): never {
  throw new UsageError('EP_USAGE_SOURCE', message, fix);
}

function refuseValue(option: string, wanted: string, value: string, fix: string): never {
  const message = `--${option} takes ${wanted}, not ${JSON.stringify(value)}`;
  throw new UsageError('EP_USAGE_OPTION_VALUE', message, fix);
}
