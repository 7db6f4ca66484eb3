import type { DifferenceId } from './differences.js';

/**
 * What a warning says of its very case: of the variable, key or option that it is about, by name. The
 * differences that only explain an answer have none, and S12 has words of its own.
 */
export const WARNING_TEXTS = {
  D1: (name) =>
    `${name} has configured URLs ignored in the AWS CLI User Guide alone; no tool reads that spelling.`,
  D2: (name) =>
    `The profile has configured URLs ignored: every tool then ignores ${name}, too, but the AWS CLI User Guide keeps it.`,
  D3: (name) =>
    `By the AWS CLI User Guide, ${name} wins over the URL of the file; the AWS CLI and boto3 use the URL and drop the switch without a word, and the SDK for JavaScript fails.`,
  D4: (name) =>
    `By the AWS CLI User Guide, ${name} wins over the URL of the file; every tool uses the URL.`,
  D6: (name) =>
    `The URL wins over ${name}: the AWS CLI and boto3 drop the switch without a word, and the SDK for JavaScript fails.`,
  D7: (name) =>
    `By the AWS CLI User Guide, the higher rung decides alone; every tool puts ${name} into a dual-stack host, and leaves it out with FIPS.`,
  D8: (name) =>
    `The section that ${name} names is missing: the SDK for JavaScript takes the default endpoint and passes over the endpoint_url of the profile; all others fail.`,
  D10: (name) =>
    `${name} is part of the host, which every tool writes ACCOUNT.ddb.REGION, and the AWS CLI User Guide ACCOUNT.myservice.REGION.`,
  S1: (name) =>
    `${name} is not true or false in small letters: the AWS CLI and boto3 take true in any case for on, and all else for off; the SDK for JavaScript passes over it.`,
  S6: (name) =>
    `Both files have ${name}: the SDK for JavaScript takes that of the config file, all others that of the credentials file.`,
  S13: (name) =>
    `Nothing is indented below ${name}: the AWS CLI and boto3 fail with an AttributeError; to the SDK for JavaScript and the AWS CLI User Guide, nothing is set.`,
  S17: (name) =>
    `The AWS CLI and boto3 read ${name}; to the SDK for JavaScript and the AWS CLI User Guide, nothing is set.`,
} as const satisfies Partial<Record<DifferenceId, (name: string) => string>>;

/** A difference that answers warn of in the table's words. */
export type WarnedId = keyof typeof WARNING_TEXTS;
