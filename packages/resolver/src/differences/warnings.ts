import type { Dialect } from '@ep/config';

import type { Source } from '../settings/source.js';
import { type Difference, type DifferenceId, differences, SAME } from './differences.js';
import { WARNING_MESSAGES, type WarnedId } from './warning-messages.js';

/** Something that a real tool does differently with these settings, or that is easily missed. */
export interface Warning {
  /** The id of a difference in {@link differences}, which says more. It never changes. */
  readonly difference: DifferenceId;
  /** What happens here, and which tool does what. */
  readonly message: string;
  /** How to fix it: one sentence. */
  readonly fix: string;
  /** The setting that it is about. */
  readonly source: Source | null;
}

/** A warning about a setting, with the fix of its difference. */
export function warn(id: WarnedId, source: Source | null): Warning {
  const message = WARNING_MESSAGES[id](source?.name ?? 'it');
  return { difference: id, message, fix: findDifference(id).fix, source };
}

/** A warning about a name that no tool reads; `right` is the name that the tools read. */
export function warnOfName(source: Source, right: string): Warning {
  const { name } = source;
  return {
    difference: 'S12',
    message: `No tool reads ${name}. The name for this service is ${right}.`,
    fix: `Rename ${name} to ${right}.`,
    source,
  };
}

/** What a dialect does about a difference: `TOPIC: the switch wins`. */
export function describeDifference(id: DifferenceId, dialect: Dialect): string {
  const { topic, documented, awsCli, boto3, sdkJs } = findDifference(id);
  const text = { documented, 'aws-cli': awsCli, boto3, 'sdk-js': sdkJs }[dialect];
  return `${topic}: ${text === SAME ? awsCli : text}`;
}

function findDifference(id: DifferenceId): Difference {
  const known = differences.find((difference) => difference.id === id);
  if (known === undefined) throw new TypeError(`there is no difference ${id}`);
  return known;
}
