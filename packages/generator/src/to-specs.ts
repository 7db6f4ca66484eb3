import type { FetchSpec } from './fetch/location.js';
import type { SourceSpec } from './ingest/source-record.js';
import { MODEL_KINDS, type ModelKind } from './ingest/statement.js';
import type { Option } from './read-options.js';
import { UsageError } from './usage-error.js';

/** Options that say something of the source before them. */
type Description = 'origin' | 'version' | 'date' | 'ref' | 'sha256';
const DESCRIPTIONS: ReadonlySet<string> = new Set(['origin', 'version', 'date', 'ref', 'sha256']);

const TWO_KINDS = '--from botocore:DIR or --from smithy:DIR';

/**
 * The sources that options name, in their order, each with what is said of it.
 *
 * @throws UsageError
 */
export function toSpecs(options: readonly Option[]): FetchSpec[] {
  const specs: FetchSpec[] = [];
  for (const { name, value = '' } of options) {
    if (name === 'from') specs.push(toModelSpec(value));
    else if (name === 'history' || name === 'documented') specs.push({ kind: name, path: value });
    else if (DESCRIPTIONS.has(name)) describeLast(specs, name as Description, value);
  }
  const kinds = specs.map(({ kind }) => kind);
  const twice = kinds.find((kind, index) => kinds.indexOf(kind) !== index);
  if (twice) refuseSource(`two sources of kind ${twice}`, 'name each kind once');
  return specs;
}

/**
 * The sources, where models are among them.
 *
 * @throws UsageError
 */
export function withModels(specs: readonly SourceSpec[]): readonly SourceSpec[] {
  if (specs.some(({ kind }) => kind === 'botocore' || kind === 'smithy')) return specs;
  const message = `name at least one source with ${TWO_KINDS}`;
  throw new UsageError('EP_USAGE_MISSING', message, `add ${TWO_KINDS}, with a folder of models`);
}

function toModelSpec(value: string): SourceSpec {
  const colon = value.indexOf(':');
  const kind = value.slice(0, Math.max(colon, 0));
  const path = value.slice(colon + 1);
  if (!(MODEL_KINDS as readonly string[]).includes(kind) || path === '') {
    const wanted = MODEL_KINDS.map((known) => `${known}:DIR`).join(' or ');
    refuseValue('from', wanted, value, `write what it is before the place: ${TWO_KINDS}`);
  }
  return { kind: kind as ModelKind, path };
}

function describeLast(specs: FetchSpec[], name: Description, value: string): void {
  const last = specs.pop();
  if (last === undefined) {
    const fix = `name that first, as in --from smithy:DIR --${name} …`;
    return refuseSource(`--${name} describes the source before it`, fix);
  }
  if (name === 'date' && !isDay(value))
    refuseValue(name, 'a day as 2026-08-07', value, 'write year, month and day');
  if (name === 'sha256' && !/^[0-9a-f]{64}$/.test(value))
    refuseValue(name, '64 hex digits', value, 'write what sha256sum prints of the archive');
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
  throw new UsageError('EP_USAGE_VALUE', message, fix);
}
