import { type ConfigEntry, ACCOUNT_ID_ENDPOINT_MODE, dialects } from '@ep/config';
import { AWS_ACCOUNT_ID_ENDPOINT_MODE } from '@ep/env';
import type { Identifier } from '@ep/identifiers';

import { askAll } from '../ask-all.js';
import { ask } from '../ask.js';
import { inProfile } from '../other-situations.js';
import { valuePlace } from '../places.js';
import type { Found, Rule } from '../rule.js';
import { profileEntriesOf } from '../sections.js';
import type { Situation } from '../situation.js';
import { variablesOf } from '../variables.js';

const SERVICE: Identifier = 'dynamodb';
const REQUIRED = 'required';

/** `required`, where some tool finds no account ID. */
export const accountRequired: Rule = {
  code: 'EP_DOCTOR_ACCOUNT_REQUIRED',
  severity: 'error',
  finds: 'an account ID that is required, and that not every tool finds',
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
  find: (situation) => [...inVariables(situation), ...inProfiles(situation)],
};

function inVariables(situation: Situation): Found[] {
  return variablesOf(situation)
    .filter(({ name, value }) => {
      return name === AWS_ACCOUNT_ID_ENDPOINT_MODE && value === REQUIRED;
    })
    .flatMap(({ name }) => judge(situation, { variable: name }));
}

function inProfiles(situation: Situation): Found[] {
  return profileEntriesOf(situation)
    .filter(({ entry }) => isRequired(entry))
    .flatMap(({ section, entry }) => judge(inProfile(situation, section.name), valuePlace(entry)));
}

function isRequired({ key, value }: ConfigEntry): boolean {
  return key === ACCOUNT_ID_ENDPOINT_MODE && value === REQUIRED;
}

function judge(situation: Situation, place: Found['place']): Found[] {
  const isLacking = dialects.some((dialect) => {
    const code = ask(situation, SERVICE, dialect).error?.code;
    return code === 'EP_RESOLVER_ACCOUNT_MISSING' || code === 'EP_RESOLVER_CREDENTIALS_MISSING';
  });
  if (!isLacking) return [];
  return [
    {
      message: 'An account ID is required, and not every tool finds one.',
      place,
      value: REQUIRED,
      fix: 'Set the account ID in the same place as the credentials.',
      dialects: askAll(situation, SERVICE),
    },
  ];
}
