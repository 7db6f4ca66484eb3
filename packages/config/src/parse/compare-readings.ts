import { bearsOnEndpoints } from '../may-show.js';
import type { ProblemList } from '../config-problem.js';
import type { ConfigSection, Sections } from '../shared-config.js';

interface Reading {
  readonly value: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Reports every value that the AWS CLI and the AWS SDK for JavaScript do not read alike. It compares
 * what the two made of the text, so that no cause can be forgotten; once the list of problems is full
 * it stops.
 */
export function compareReadings(cli: Sections, sdk: Sections, problems: ProblemList): void {
  for (const group of ['profiles', 'services', 'ssoSessions'] as const) {
    for (const [name, section] of cli[group]) {
      if (problems.isFull) return;
      compareSections(section, sdk[group].get(name), problems);
    }
    for (const [name, section] of sdk[group]) {
      if (problems.isFull) return;
      if (!cli[group].has(name)) compareSections(undefined, section, problems);
    }
  }
}

function compareSections(
  cli: ConfigSection | undefined,
  sdk: ConfigSection | undefined,
  problems: ProblemList,
): void {
  const readByCli = readingsOf(cli);
  const readBySdk = readingsOf(sdk);
  for (const [key, reading] of readByCli) {
    if (reading.value === '') continue; // counts for nothing
    const other = readBySdk.get(key);
    if (other?.value !== reading.value) report(key, reading, other, 'the AWS CLI', problems);
  }
  for (const [key, reading] of readBySdk) {
    if (!readByCli.get(key)?.value)
      report(key, reading, undefined, 'the AWS SDK for JavaScript', problems);
  }
}

const NOTHING: ReadonlyMap<string, Reading> = new Map();

/** The values by key, nested ones by both keys; mostly that is what the section has already. */
function readingsOf(section: ConfigSection | undefined): ReadonlyMap<string, Reading> {
  if (section === undefined) return NOTHING;
  if (section.dotted) return section.entries;
  for (const { key, nested } of section.entries.values()) {
    if (nested !== null || key.includes('.')) return flatten(section);
  }
  return section.entries;
}

function flatten({ entries }: ConfigSection): Map<string, Reading> {
  const readings = new Map<string, Reading>();
  for (const entry of entries.values()) {
    // A plain key with a dot is a nested one to the SDK alone.
    const name = entry.key.includes('.') ? `the key ${entry.key}` : entry.key;
    if (entry.nested === null) readings.set(name, entry);
    for (const inner of entry.nested?.values() ?? []) {
      readings.set(`${entry.key}.${inner.key}`, inner);
    }
  }
  return readings;
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
      : `The AWS SDK for JavaScript reads ${key} as ${toShown(key, other.value)}.`;
  problems.addWarning('EP_CONFIG_READ_DIFFERENTLY', { line, column, value }, otherwise);
}

/** A value in a message: what may be a secret, or a URL with credentials, is not in it. */
function toShown(key: string, value: string): string {
  if (!bearsOnEndpoints(key) || value.includes('@')) return 'another value';
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}
