import { profileKeys } from '@ep/config';
import { settings } from '@ep/env';

import { ANY_SERVICE } from '../../services/placeholders.js';
import { ask, byDialect, type Texts, toText } from '../ask-tools.js';
import { alone, inProfile } from '../other-situations.js';
import { valuePlace } from '../places.js';
import type { Found, Rule } from '../rule.js';
import { hasInlineComment, profileEntriesOf } from '../shared-files.js';
import { type Situation, variablesOf } from '../situation.js';

/** The setting that each switch becomes, and options that keep every other setting from mattering. */
const SWITCHES = {
  ignore_configured_endpoint_urls: [
    'ignoreConfiguredEndpointUrls',
    { endpointUrl: 'http://localhost', useFipsEndpoint: false, useDualstackEndpoint: false },
  ],
  use_fips_endpoint: ['useFipsEndpoint', { ignoreConfiguredEndpointUrls: true }],
  use_dualstack_endpoint: ['useDualstackEndpoint', { ignoreConfiguredEndpointUrls: true }],
} as const;

type SwitchKey = keyof typeof SWITCHES;

/** `1`, `TRUE`, `yes`: on for some tools, off for others. */
export const switchValue: Rule = {
  code: 'EP_DOCTOR_SWITCH_VALUE',
  severity: 'warning',
  finds: 'a switch whose value is neither `true` nor `false` in lowercase',
  example: { env: { AWS_USE_FIPS_ENDPOINT: '1' } },
  fixed: { env: { AWS_USE_FIPS_ENDPOINT: 'true' } },
  find: (situation) => [...inVariables(situation), ...inProfiles(situation)],
};

function inVariables(situation: Situation): Found[] {
  return variablesOf(situation).flatMap(({ name, value }) => {
    const key = settings.some((one) => one.name === name) ? toKey(name) : undefined;
    // An empty value is another rule's.
    if (key === undefined || value === '' || isClear(value)) return [];
    return toFound(alone(situation, name), key, value, { variable: name });
  });
}

function inProfiles(situation: Situation): Found[] {
  return profileEntriesOf(situation).flatMap(({ section, entry }) => {
    const key = profileKeys.some((one) => one.name === entry.key) ? toKey(entry.key) : undefined;
    if (key === undefined || isClear(entry.value) || hasInlineComment(entry.value)) return [];
    return toFound(inProfile(situation, section.name), key, entry.value, valuePlace(entry));
  });
}

function toKey(name: string): SwitchKey | undefined {
  const key = name.toLowerCase().replace(/^aws_/, '');
  return key in SWITCHES ? (key as SwitchKey) : undefined;
}

function isClear(value: string): boolean {
  return value === 'true' || value === 'false';
}

function toFound(
  situation: Situation,
  key: SwitchKey,
  value: string,
  place: Found['place'],
): Found {
  return {
    message: `The switch has the value ${JSON.stringify(value)}. Only true and false, in lowercase, mean the same to every tool.`,
    place,
    value,
    fix: 'Write true or false, in lowercase.',
    dialects: toStates(situation, key),
  };
}

function toStates(situation: Situation, key: SwitchKey): Texts {
  const [setting, options] = SWITCHES[key];
  return byDialect((dialect) => {
    const answer = ask(situation, ANY_SERVICE, dialect, options);
    if (answer.error !== null) return toText(answer, dialect);
    return answer.endpoint.settings[setting].value ? 'on' : 'off';
  });
}
