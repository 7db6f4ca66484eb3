import type { ConfigEntry } from '@ep/config';
import { findSharedFile } from '@ep/config/node';

import { ANY_SERVICE } from '../../services/placeholders.js';
import { askAll, byDialect } from '../ask-tools.js';
import { inProfile, withoutEndpoints } from '../other-situations.js';
import { headerPlace, keyPlace } from '../places.js';
import type { Found, Rule } from '../rule.js';
import {
  isProfileEndpointKey,
  misplacedServicesOf,
  type ProfileSection,
  profilesOf,
  serviceIn,
  servicesOf,
} from '../shared-files.js';
import { type ExaminedFile, type Situation, variablesOf } from '../situation.js';
import { servicesMissing } from './services-sections.js';

const VARIABLES = {
  config: 'AWS_CONFIG_FILE',
  credentials: 'AWS_SHARED_CREDENTIALS_FILE',
} as const;

/** `AWS_CONFIG_FILE='$HOME/aws'`, or an empty value: not every tool reads the same file. */
export const filePath: Rule = {
  code: 'EP_DOCTOR_FILE_PATH',
  severity: 'warning',
  finds: 'a variable that does not lead every tool to the same shared file',
  example: { env: { AWS_CONFIG_FILE: '$HOME/aws-config', HOME: '/home/me' }, config: '' },
  fixed: { env: { AWS_CONFIG_FILE: '/home/me/aws-config', HOME: '/home/me' }, config: '' },
  find: (situation) => [
    ...findDiffering(situation, situation.config),
    ...findDiffering(situation, situation.credentials),
  ],
};

function findDiffering(situation: Situation, { kind }: ExaminedFile): Found[] {
  const { env } = situation;
  const texts = byDialect((dialect) => findSharedFile({ kind, dialect, env }) ?? 'reads no file');
  if (new Set(Object.values(texts)).size === 1) return [];
  return variablesOf(situation)
    .filter(({ name }) => name === VARIABLES[kind])
    .map(({ name, value }) => ({
      message: `Not every tool reads the same ${kind} file.`,
      place: { variable: name },
      value,
      fix: 'Set it to the absolute path, or unset it.',
      dialects: texts,
    }));
}

const KINDS = new Map([
  ['AWS_CONFIG_FILE', 'config'],
  ['AWS_SHARED_CREDENTIALS_FILE', 'credentials'],
] as const);

/** A variable that names a missing file: every tool ignores that silently. */
export const fileMissing: Rule = {
  code: 'EP_DOCTOR_FILE_MISSING',
  severity: 'warning',
  finds: 'a variable that names a missing shared file',
  example: { env: { AWS_CONFIG_FILE: '/home/me/.aws/confg' } },
  fixed: { env: { AWS_CONFIG_FILE: '/home/me/.aws/config' }, config: '' },
  find: (situation) =>
    [...KINDS].flatMap(([variable, kind]) => {
      if (situation[kind].isThere) return [];
      return variablesOf(situation)
        .filter(({ name, value }) => name === variable && value !== '')
        .map(({ name, value }) => ({
          message: `The file ${value} does not exist, and every tool treats it as empty.`,
          place: { variable: name },
          value,
          fix: 'Set it to an existing file, or unset it.',
          dialects: askAll(withoutEndpoints(situation), ANY_SERVICE),
        }));
    }),
};

/** Endpoints in the credentials file, which the tools read differently. */
export const credentialsFile: Rule = {
  code: 'EP_DOCTOR_CREDENTIALS_FILE',
  severity: 'warning',
  finds:
    'a `services` section in the credentials file, or a key that the config file sets to another value',
  example: {
    config: '[default]\nendpoint_url = http://localhost:4566\n',
    credentials: '[default]\nendpoint_url = http://localhost:9000\n',
  },
  fixed: { config: '[default]\nendpoint_url = http://localhost:4566\n' },
  find: (situation) => [
    ...profilesOf(situation)
      .filter(({ file }) => file.kind === 'credentials')
      .flatMap((profile) => keysIn(situation, profile)),
    ...sectionsIn(situation),
  ],
};

function keysIn(situation: Situation, profile: ProfileSection): Found[] {
  const { name, entries } = profile.section;
  const inConfig = situation.config.normalized.read('aws-cli').profiles.get(name)?.entries;
  const isSetOtherwise = ({ key, value }: ConfigEntry): boolean =>
    isProfileEndpointKey(key) && (inConfig?.get(key)?.value ?? value) !== value;
  return [...entries.values()].filter(isSetOtherwise).map((entry) => ({
    message: `Both files set ${entry.key} in the profile ${name}, and the tools disagree on which file wins.`,
    place: keyPlace(entry),
    value: entry.key,
    fix: 'Keep endpoints in the config file, and remove the line here.',
    dialects: askAll(inProfile(situation, name), serviceIn(situation, profile)),
  }));
}

/** Tools read it as a profile with an odd name. If a profile names the section, another rule reports it. */
function sectionsIn(situation: Situation): Found[] {
  const lacked = new Set(servicesMissing.find(situation).map(({ value }) => value));
  const inConfig = new Set(servicesOf(situation).map(({ name }) => name));
  return [...misplacedServicesOf(situation)]
    .filter(([name]) => !lacked.has(name) || inConfig.has(name))
    .map(([name, section]) => ({
      message: 'No tool reads a services section in the credentials file.',
      place: headerPlace(section),
      value: section.name,
      fix: 'Move it to the config file.',
      dialects: byDialect((dialect) =>
        situation.credentials.normalized.read(dialect).services.has(name)
          ? 'reads it'
          : 'reads nothing',
      ),
    }));
}
