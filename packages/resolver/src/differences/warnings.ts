import type { Dialect } from '@ep/config';

import { type Difference, type DifferenceId, differences, SAME } from './differences.js';
import type { Source } from '../settings/source.js';
import { WARNING_TEXTS, type WarnedId } from './warning-messages.js';

/** Something in the answer that one of the real tools does otherwise, or that is easily missed. */
export interface Warning {
  /** Stable, and where to read more: the id of a difference in {@link differences}. */
  readonly difference: DifferenceId;
  /** What it means here, in one sentence about the very setting, and who does what. */
  readonly message: string;
  /** What mends it, in one sentence. */
  readonly fix: string;
  /** The setting that it is about. */
  readonly source: Source | null;
}

/** A warning about a setting, with the fix that the table of differences has. */
export function warn(id: WarnedId, source: Source | null): Warning {
  const message = WARNING_TEXTS[id](source?.name ?? 'it');
  return { difference: id, message, fix: findDifference(id).fix, source };
}

/** A warning of a name that nobody reads, where `right` is what the tools read. */
export function warnOfName(source: Source, right: string): Warning {
  const { name } = source;
  return {
    difference: 'S12',
    message: `No tool reads ${name}: the service goes by ${right}.`,
    fix: `Write ${right} in place of ${name}.`,
    source,
  };
}

/** What a dialect makes of a difference, in words: `the switch wins`. */
export function sayDifference(id: DifferenceId, dialect: Dialect): string {
  const { topic, ...texts } = findDifference(id);
  return `${topic}: ${textOf(texts, dialect)}`;
}

function findDifference(id: DifferenceId): Difference {
  const known = differences.find((difference) => difference.id === id);
  if (known === undefined) throw new TypeError(`there is no difference ${id}`);
  return known;
}

function textOf(texts: Omit<Difference, 'topic'>, dialect: Dialect): string {
  const { documented, awsCli, boto3, sdkJs } = texts;
  const text = { documented, 'aws-cli': awsCli, boto3, 'sdk-js': sdkJs }[dialect];
  return text === SAME ? awsCli : text;
}
