import type { ProblemList } from '../config-problem.js';
import type { ConfigEntry, ConfigSection } from '../shared-config.js';
import type { Sections } from './sections.js';

interface Reading {
  readonly value: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Reports every value that the AWS CLI and the AWS SDK for JavaScript do not read alike. It compares
 * what the two made of the text, so that no cause can be forgotten.
 */
export function compareReadings(cli: Sections, sdk: Sections, problems: ProblemList): void {
  for (const group of ['profiles', 'services', 'ssoSessions'] as const) {
    const names = new Set([...cli[group].keys(), ...sdk[group].keys()]);
    for (const name of names) {
      compareSections(cli[group].get(name), sdk[group].get(name), problems);
    }
  }
}

function compareSections(
  cli: ConfigSection | undefined,
  sdk: ConfigSection | undefined,
  problems: ProblemList,
): void {
  const readByCli = flatten(cli);
  const readBySdk = flatten(sdk);
  for (const [key, reading] of readByCli) {
    const other = readBySdk.get(key);
    if (other?.value !== reading.value) report(key, reading, other, 'the AWS CLI', problems);
  }
  for (const [key, reading] of readBySdk) {
    if (!readByCli.has(key))
      report(key, reading, undefined, 'the AWS SDK for JavaScript', problems);
  }
}

/** The values that count, by key; nested ones by both keys. An empty one counts for nothing. */
function flatten(section: ConfigSection | undefined): Map<string, Reading> {
  const readings = new Map<string, Reading>();
  for (const entry of section?.entries.values() ?? []) {
    // A plain key with a dot is a nested one to the SDK alone.
    const isPlain = !section?.dotted && entry.key.includes('.');
    if (entry.nested === null) add(readings, isPlain ? `the key ${entry.key}` : entry.key, entry);
    for (const inner of entry.nested?.values() ?? []) {
      add(readings, `${entry.key}.${inner.key}`, inner);
    }
  }
  return readings;
}

function add(readings: Map<string, Reading>, key: string, entry: ConfigEntry): void {
  const { value, line, column } = entry;
  if (value !== '') readings.set(key, { value, line, column });
}

function report(
  key: string,
  reading: Reading,
  other: Reading | undefined,
  reader: string,
  problems: ProblemList,
): void {
  const { value, line, column } = reading;
  const otherwise =
    other === undefined
      ? `Only ${reader} reads ${key} here.`
      : `The AWS SDK for JavaScript reads ${JSON.stringify(shorten(other.value))} as ${key}.`;
  problems.addWarning('EP_CONFIG_READ_DIFFERENTLY', { line, column, value }, otherwise);
}

function shorten(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}
