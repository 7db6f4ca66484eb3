import type { Dialect } from '@ep/config';

import { type Difference, type DifferenceId, differences, SAME } from './differences.js';
import type { Source } from './source.js';

/** Something in the answer that one of the real tools does otherwise, or that is easily missed. */
export interface Warning {
  /** Stable, and where to read more: the id of a difference in {@link differences}. */
  readonly difference: DifferenceId;
  /** What it is about, in one sentence that says what the page and each tool do. */
  readonly message: string;
  /** What mends it, in one sentence. */
  readonly cure: string;
  /** The setting that it is about. */
  readonly source: Source | null;
}

/** A warning of the table's words; its cure, too, unless there is one that is more to the point. */
export function warn(id: DifferenceId, source: Source | null, cure?: string): Warning {
  const difference = findDifference(id);
  const message = `${difference.topic}: ${sayAll(difference)}.`;
  return { difference: id, message, cure: cure ?? difference.cure, source };
}

/** What a dialect makes of a difference, in words: `the switch wins`. */
export function sayDifference(id: DifferenceId, dialect: Dialect): string {
  const { topic, ...texts } = findDifference(id);
  return `${topic}: ${textOf(texts, dialect)}`;
}

function findDifference(id: DifferenceId): Difference {
  const known = differences.find((difference) => difference.id === id);
  if (known === undefined) throw new TypeError(`no difference has the id ${id}`);
  return known;
}

const READERS = [
  ['documented', 'documented'],
  ['aws-cli', 'AWS CLI'],
  ['boto3', 'boto3'],
  ['sdk-js', 'SDK for JavaScript'],
] as const;

/** What all make of it, those that do the same in one breath. */
function sayAll(difference: Difference): string {
  const groups = new Map<string, string[]>();
  for (const [dialect, reader] of READERS) {
    const text = textOf(difference, dialect);
    groups.set(text, [...(groups.get(text) ?? []), reader]);
  }
  return [...groups].map(([text, readers]) => `${listOf(readers)}, ${text}`).join('; ');
}

function textOf(texts: Omit<Difference, 'topic'>, dialect: Dialect): string {
  const { documented, awsCli, boto3, sdkJs } = texts;
  const text = { documented, 'aws-cli': awsCli, boto3, 'sdk-js': sdkJs }[dialect];
  return text === SAME ? awsCli : text;
}

function listOf(readers: readonly string[]): string {
  const [last, ...others] = readers.toReversed();
  return others.length === 0 ? (last ?? '') : `${others.toReversed().join(', ')} and ${last}`;
}
