import { ACCOUNT_ID_ENDPOINT_MODE, type ConfigEntry, profileKeys } from '@ep/config';
import { AWS_ACCOUNT_ID_ENDPOINT_MODE } from '@ep/env';
import type { Identifier } from '@ep/identifiers';

import { askAll } from '../ask-all.js';
import { alone, inProfile } from '../other-situations.js';
import { hasInlineComment } from '../inline-comment.js';
import { valuePlace } from '../places.js';
import type { Found, Rule } from '../rule.js';
import { profileEntriesOf } from '../sections.js';
import type { Situation } from '../situation.js';
import { variablesOf } from '../variables.js';

/** The service whose endpoints have the account ID in them. */
const SERVICE: Identifier = 'dynamodb';
const MODES: readonly string[] =
  profileKeys.find(({ name }) => name === ACCOUNT_ID_ENDPOINT_MODE)?.values ?? [];

/** `PREFERRED`, `on`: to some an error, to others nothing. */
export const accountMode: Rule = {
  code: 'EP_DOCTOR_ACCOUNT_MODE',
  severity: 'error',
  finds: 'an account ID endpoint mode that is not one of the three',
  example: { config: '[default]\naccount_id_endpoint_mode = on\n' },
  fixed: { config: '[default]\naccount_id_endpoint_mode = preferred\n' },
  find: (situation) => [...inVariables(situation), ...inProfiles(situation)],
};

function inVariables(situation: Situation): Found[] {
  return variablesOf(situation)
    .filter(({ name }) => name === AWS_ACCOUNT_ID_ENDPOINT_MODE)
    .filter(({ value }) => !MODES.includes(value))
    .map(({ name, value }) => toFound(alone(situation, name), value, { variable: name }));
}

function inProfiles(situation: Situation): Found[] {
  return profileEntriesOf(situation)
    .filter(({ entry }) => entry.key === ACCOUNT_ID_ENDPOINT_MODE && isBad(entry))
    .map(({ section, entry }) =>
      toFound(inProfile(situation, section.name), entry.value, valuePlace(entry)),
    );
}

function isBad({ value }: ConfigEntry): boolean {
  return !MODES.includes(value) && !hasInlineComment(value);
}

function toFound(situation: Situation, value: string, place: Found['place']): Found {
  return {
    message: `The account ID endpoint mode ${JSON.stringify(value)} is none of the three.`,
    place,
    value,
    fix: `Write ${MODES.join(', ')}, in small letters.`,
    dialects: askAll(situation, SERVICE),
  };
}
