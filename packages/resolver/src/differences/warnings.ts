import type { Dialect } from '@ep/config';

import type { Source } from '../settings/source.js';
import { type Difference, type DifferenceId, differences, SAME } from './differences.js';

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

/**
 * The message of each warning, with the name of its variable, key or option. Differences without a
 * message here only explain why an answer differs; S12 has a message of its own.
 */
const WARNING_MESSAGES = {
  D1: (name) =>
    `No AWS tool reads ${name} (the AWS CLI User Guide misspells it). Your configured endpoints are still used.`,
  D2: (name) =>
    `The profile ignores configured URLs. Every tool then ignores ${name} too; the AWS CLI User Guide keeps it.`,
  D3: (name) =>
    `In the AWS CLI User Guide, ${name} overrides the URL in the file. The AWS CLI and boto3 use the URL and ignore ${name}; the AWS SDK for JavaScript fails.`,
  D4: (name) =>
    `In the AWS CLI User Guide, ${name} overrides the URL in the file. Every tool uses the URL.`,
  D6: (name) =>
    `The URL overrides ${name}. The AWS CLI and boto3 ignore ${name}; the AWS SDK for JavaScript fails.`,
  D7: (name) =>
    `In the AWS CLI User Guide, the higher rung decides alone. Every tool puts ${name} into a dual-stack host, and leaves it out with FIPS.`,
  D8: (name) =>
    `The section that ${name} names is missing. The AWS SDK for JavaScript uses the default endpoint and ignores the endpoint_url of the profile; the other tools fail.`,
  D10: (name) =>
    `${name} is part of the host. Every tool writes ACCOUNT.ddb.REGION; the AWS CLI User Guide writes ACCOUNT.myservice.REGION.`,
  S1: (name) =>
    `${name} is not true or false in small letters. The AWS CLI and boto3 read true in any case as on, and every other value as off; the AWS SDK for JavaScript ignores it.`,
  S6: (name) =>
    `Both files have ${name}. The AWS SDK for JavaScript uses the one in the config file; the other tools use the one in the credentials file.`,
  S13: (name) =>
    `Nothing is indented below ${name}. The AWS CLI and boto3 fail with an AttributeError; the AWS SDK for JavaScript and the AWS CLI User Guide ignore it.`,
  S17: (name) =>
    `The AWS CLI and boto3 use ${name}; the AWS SDK for JavaScript and the AWS CLI User Guide ignore it.`,
} as const satisfies Partial<Record<DifferenceId, (name: string) => string>>;

/** A warning about a setting, with the fix of its difference. */
export function warn(id: keyof typeof WARNING_MESSAGES, source: Source | null): Warning {
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
  if (known === undefined) throw new TypeError(`unknown difference ${id}`);
  return known;
}
