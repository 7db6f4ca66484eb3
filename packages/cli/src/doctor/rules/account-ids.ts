import { ACCOUNT_ID_ENDPOINT_MODE, type ConfigEntry, dialects, profileKeys } from '@ep/config';
import { AWS_ACCOUNT_ID_ENDPOINT_MODE } from '@ep/env';
import type { Identifier } from '@ep/identifiers';
import { differences } from '@ep/resolver';

import { ask, askAll } from '../ask-tools.js';
import { alone, inProfile } from '../other-situations.js';
import { valuePlace } from '../places.js';
import type { Found, Rule } from '../rule.js';
import { hasInlineComment, profileEntriesOf } from '../shared-files.js';
import { type Situation, variablesOf } from '../situation.js';

/** The service whose endpoints contain the account ID. */
const SERVICE: Identifier = 'dynamodb';
const MODES: readonly string[] =
  profileKeys.find(({ name }) => name === ACCOUNT_ID_ENDPOINT_MODE)?.values ?? [];

/** `PREFERRED`, `on`: some tools fail, others ignore it. */
export const accountMode: Rule = {
  code: 'EP_DOCTOR_ACCOUNT_MODE',
  severity: 'error',
  finds: 'an account ID endpoint mode other than `preferred`, `disabled` or `required`',
  example: { config: '[default]\naccount_id_endpoint_mode = on\n' },
  fixed: { config: '[default]\naccount_id_endpoint_mode = preferred\n' },
  find: (situation) => [...badVariables(situation), ...badEntries(situation)],
};

function badVariables(situation: Situation): Found[] {
  return variablesOf(situation)
    .filter(({ name }) => name === AWS_ACCOUNT_ID_ENDPOINT_MODE)
    .filter(({ value }) => !MODES.includes(value))
    .map(({ name, value }) => toBadMode(alone(situation, name), value, { variable: name }));
}

function badEntries(situation: Situation): Found[] {
  return profileEntriesOf(situation)
    .filter(({ entry }) => entry.key === ACCOUNT_ID_ENDPOINT_MODE && isBadMode(entry))
    .map(({ section, entry }) =>
      toBadMode(inProfile(situation, section.name), entry.value, valuePlace(entry)),
    );
}

function isBadMode({ value }: ConfigEntry): boolean {
  return !MODES.includes(value) && !hasInlineComment(value);
}

function toBadMode(situation: Situation, value: string, place: Found['place']): Found {
  return {
    message: `The account ID endpoint mode ${JSON.stringify(value)} is invalid.`,
    place,
    value,
    fix: `Write one of ${MODES.join(', ')}, in lowercase.`,
    dialects: askAll(situation, SERVICE),
  };
}

const REQUIRED = 'required';

/** `required`, although some tool finds no account ID. */
export const accountRequired: Rule = {
  code: 'EP_DOCTOR_ACCOUNT_REQUIRED',
  severity: 'error',
  finds: 'a required account ID that not every tool finds',
  example: { env: { AWS_ACCOUNT_ID_ENDPOINT_MODE: 'required', AWS_ACCOUNT_ID: '123456789012' } },
  fixed: {
    env: {
      AWS_ACCOUNT_ID_ENDPOINT_MODE: 'required',
      AWS_ACCOUNT_ID: '123456789012',
      AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'example',
    },
  },
  about: [SERVICE],
  find: (situation) => [...requiringVariables(situation), ...requiringEntries(situation)],
};

function requiringVariables(situation: Situation): Found[] {
  return variablesOf(situation)
    .filter(({ name, value }) => {
      return name === AWS_ACCOUNT_ID_ENDPOINT_MODE && value === REQUIRED;
    })
    .flatMap(({ name }) => judgeRequired(situation, { variable: name }));
}

function requiringEntries(situation: Situation): Found[] {
  return profileEntriesOf(situation)
    .filter(({ entry }) => isRequired(entry))
    .flatMap(({ section, entry }) =>
      judgeRequired(inProfile(situation, section.name), valuePlace(entry)),
    );
}

function isRequired({ key, value }: ConfigEntry): boolean {
  return key === ACCOUNT_ID_ENDPOINT_MODE && value === REQUIRED;
}

function judgeRequired(situation: Situation, place: Found['place']): Found[] {
  const isLacking = dialects.some((dialect) => {
    const code = ask(situation, SERVICE, dialect).error?.code;
    return code === 'EP_RESOLVER_ACCOUNT_MISSING' || code === 'EP_RESOLVER_CREDENTIALS_MISSING';
  });
  if (!isLacking) return [];
  return [
    {
      message: 'An account ID is required, but not every tool finds one.',
      place,
      value: REQUIRED,
      fix: 'Set the account ID in the same place as the credentials.',
      dialects: askAll(situation, SERVICE),
    },
  ];
}

/** The difference between the tools that this is about. */
const ABOUT = differences.find(({ id }) => id === 'D4');

/** The environment asks for account-based endpoints, and a file sets an endpoint URL. */
export const accountBesideUrl: Rule = {
  code: 'EP_DOCTOR_ACCOUNT_BESIDE_URL',
  severity: 'warning',
  finds: 'an account ID endpoint mode in the environment together with an endpoint URL in a file',
  example: {
    env: {
      AWS_ACCOUNT_ID_ENDPOINT_MODE: 'preferred',
      AWS_ACCOUNT_ID: '123456789012',
      AWS_REGION: 'eu-west-1',
      AWS_DEFAULT_REGION: 'eu-west-1',
    },
    config: '[default]\nendpoint_url = http://localhost:8000\n',
  },
  fixed: {
    env: { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-1' },
    config: '[default]\nendpoint_url = http://localhost:8000\n',
  },
  about: [SERVICE],
  find: (situation) => {
    const { endpoint } = ask(situation, SERVICE, 'documented');
    if (!endpoint?.warnings.some(({ difference }) => difference === ABOUT?.id)) return [];
    return variablesOf(situation)
      .filter(({ name }) => name === AWS_ACCOUNT_ID_ENDPOINT_MODE)
      .map(({ name, value }) => ({
        message: `Not every tool lets ${name} override the endpoint URL in a file.`,
        place: { variable: name },
        value,
        fix: ABOUT?.fix ?? '',
        dialects: askAll(situation, SERVICE),
      }));
  },
};
