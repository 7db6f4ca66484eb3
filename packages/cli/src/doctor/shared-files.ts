import {
  type ConfigEntry,
  type ConfigProblem,
  type ConfigSection,
  ENDPOINT_URL,
  profileKeys,
  SERVICES,
} from '@ep/config';
import { identifierOfEnvVar, isEnvVar } from '@ep/env';
import { type Identifier, isIdentifier } from '@ep/identifiers';

import { ANY_SERVICE } from '../services/placeholders.js';
import { type ExaminedFile, oncePer, type Situation, variablesOf } from './situation.js';

/** A profile's section in one of the files. */
export interface ProfileSection {
  readonly file: ExaminedFile;
  readonly section: ConfigSection;
}

/** Every profile of both files, as the AWS CLI reads them. */
export function profilesOf({ config, credentials }: Situation): ProfileSection[] {
  return [config, credentials].flatMap((file) =>
    [...file.normalized.read('aws-cli').profiles.values()].map((section) => ({ file, section })),
  );
}

/** Every `services` section, as the AWS CLI reads them: from the config file alone. */
export function servicesOf({ config }: Situation): ConfigSection[] {
  return [...config.normalized.read('aws-cli').services.values()];
}

/**
 * The `services` sections of the credentials file, where no tool looks for them, by the names that they
 * are meant to have.
 */
export function misplacedServicesOf({
  credentials,
}: Situation): ReadonlyMap<string, ConfigSection> {
  const sections = [...credentials.normalized.read('aws-cli').profiles.values()];
  return new Map(
    sections.flatMap((section) => {
      const [kind, name = ''] = section.name.split(/\s+/);
      return kind === 'services' ? [[name, section] as const] : [];
    }),
  );
}

/** The profile that uses a `services` section, the first where there are several. */
export function profileOf(
  { config, credentials }: Situation,
  services: string,
): string | undefined {
  return usersIn(config).get(services) ?? usersIn(credentials).get(services);
}

/** The names of the profiles of a file, by the `services` section that each uses. */
const usersIn = oncePer(({ normalized }: ExaminedFile): ReadonlyMap<string, string> => {
  const users = new Map<string, string>();
  for (const { name, entries } of normalized.read('aws-cli').profiles.values()) {
    const services = entries.get(SERVICES)?.value;
    if (services !== undefined && !users.has(services)) users.set(services, name);
  }
  return users;
});

/** A service that a profile sets a URL for; any service where it sets none. */
export function serviceIn(situation: Situation, { section }: ProfileSection): Identifier {
  const name = section.entries.get(SERVICES)?.value ?? '';
  const services = situation.config.normalized.read('aws-cli').services.get(name);
  return [...(services?.entries.keys() ?? [])].find(isIdentifier) ?? ANY_SERVICE;
}

/** Every key of every profile. A `services` section of the credentials file is not meant as a profile. */
export function profileEntriesOf(
  situation: Situation,
): (ProfileSection & { readonly entry: ConfigEntry })[] {
  const profiles = profilesOf(situation).filter(({ section }) => !/^services\s/.test(section.name));
  return profiles.flatMap(({ file, section }) =>
    [...section.entries.values()].map((entry) => ({ file, section, entry })),
  );
}

const PROFILE_KEYS: ReadonlySet<string> = new Set(profileKeys.map(({ name }) => name));

/** Whether a key of a profile, in small letters, affects endpoints; the key that the AWS CLI User Guide misspells counts, too. */
export function isProfileEndpointKey(key: string): boolean {
  return PROFILE_KEYS.has(key) || key === 'region';
}

/**
 * Whether a value ends with what looks like a comment. The AWS SDK for JavaScript cuts it off; every
 * other tool takes it for a part of the value.
 *
 * @example
 * ```ts
 * hasInlineComment('http://a # mine'); // true
 * hasInlineComment('http://a/#b'); // false
 * ```
 */
export function hasInlineComment(value: string): boolean {
  return /\s[#;]/.test(value);
}

/** The services that have a URL of their own somewhere, and one that has none. */
export function servicesAsked(situation: Situation): readonly Identifier[] {
  const ofVariables = variablesOf(situation)
    .map(({ name }) => name)
    .filter(isEnvVar)
    .map((name) => identifierOfEnvVar(name));
  return [...new Set([...ofVariables, ...servicesInForce(situation), ANY_SERVICE])];
}

/** Those of the section that the profile in force uses. */
function servicesInForce(situation: Situation): Identifier[] {
  const { AWS_PROFILE, AWS_DEFAULT_PROFILE } = situation.env;
  const name = AWS_PROFILE ?? AWS_DEFAULT_PROFILE ?? 'default';
  const { config, credentials } = situation;
  const entries = [config, credentials].map(({ normalized }) =>
    normalized.read('aws-cli').profiles.get(name)?.entries.get(SERVICES),
  );
  const { services } = config.normalized.read('aws-cli');
  return entries
    .flatMap((entry) => [...(services.get(entry?.value ?? '')?.entries.values() ?? [])])
    .filter(({ nested }) => nested?.has(ENDPOINT_URL))
    .map(({ key }) => key)
    .filter(isIdentifier);
}

/** A problem of parsing and the file that it is in. */
export interface FileProblem {
  readonly file: ExaminedFile;
  readonly problem: ConfigProblem;
}

/** The problems for which the AWS CLI rejects one of the files. */
export function fatalProblemsOf({ config, credentials }: Situation): FileProblem[] {
  return [config, credentials].flatMap((file) =>
    file.asIs
      .read('documented')
      .problems.filter(({ severity }) => severity === 'error')
      .map((problem) => ({ file, problem })),
  );
}
