import { USE_DUALSTACK_ENDPOINT, USE_FIPS_ENDPOINT } from '@ep/config';
import {
  AWS_IGNORE_CONFIGURED_ENDPOINT_URLS,
  AWS_USE_DUALSTACK_ENDPOINT,
  AWS_USE_FIPS_ENDPOINT,
} from '@ep/env';
import type { Identifier } from '@ep/identifiers';
import type { ResolvedEndpoint } from '@ep/resolver';

import { ANY_SERVICE } from '../../services/stand-ins.js';
import { askAll } from '../ask-all.js';
import { ask } from '../ask.js';
import { inProfile, usingProfile } from '../other-situations.js';
import { servicesAsked } from '../services-asked.js';
import { keyPlace } from '../places.js';
import type { Found, Rule } from '../rule.js';
import { profileEntriesOf } from '../sections.js';
import type { Situation } from '../situation.js';
import { variablesOf } from '../variables.js';

const VARIABLES = new Set<string>([AWS_USE_FIPS_ENDPOINT, AWS_USE_DUALSTACK_ENDPOINT]);
const KEYS = new Set<string>([USE_FIPS_ENDPOINT, USE_DUALSTACK_ENDPOINT]);
/** The differences between the tools that are about this. */
const ABOUT: ReadonlySet<string> = new Set(['D3', 'D6']);

/** FIPS or dual-stack is on where a URL is configured: most tools drop the switch without a word. */
export const switchBesideUrl: Rule = {
  code: 'EP_DOCTOR_SWITCH_BESIDE_URL',
  severity: 'warning',
  finds: 'FIPS or dual-stack beside a configured URL',
  example: { env: { AWS_USE_FIPS_ENDPOINT: 'true', AWS_ENDPOINT_URL: 'http://localhost:4566' } },
  fixed: { env: { AWS_USE_FIPS_ENDPOINT: 'false', AWS_ENDPOINT_URL: 'http://localhost:4566' } },
  find: (situation) => [...inVariables(situation), ...inProfiles(situation)],
};

function inVariables(situation: Situation): Found[] {
  return variablesOf(situation)
    .filter(({ name, value }) => VARIABLES.has(name) && isOn(value))
    .flatMap(({ name }) => judge(situation, name, { variable: name }));
}

function inProfiles(situation: Situation): Found[] {
  return profileEntriesOf(situation)
    .filter(({ entry }) => KEYS.has(entry.key) && isOn(entry.value))
    .flatMap(({ section, entry }) =>
      judge(inUse(situation, section.name), entry.key, keyPlace(entry)),
    );
}

/** With the environment, which may ignore the URL; without, where a fault in it hides what the file does. */
function inUse(situation: Situation, profile: string): Situation {
  const used = usingProfile(situation, profile);
  const { error } = ask(used, ANY_SERVICE, 'aws-cli');
  return error === null ? used : inProfile(situation, profile);
}

function isOn(value: string): boolean {
  return value.toLowerCase() === 'true';
}

function judge(situation: Situation, name: string, place: Found['place']): Found[] {
  for (const service of servicesAsked(situation)) {
    const endpoint = endpointBesideSwitch(situation, service);
    if (endpoint === undefined) continue;
    return [
      {
        message: `${name} is on, and ${service} has a configured URL: the two do not go together.`,
        place,
        value: name,
        fix: toFix(endpoint),
        dialects: askAll(situation, service),
      },
    ];
  }
  return [];
}

/** What the AWS CLI takes, where it drops the switch for a URL. */
function endpointBesideSwitch(
  situation: Situation,
  service: Identifier,
): ResolvedEndpoint | undefined {
  const { endpoint } = ask(situation, service, 'aws-cli');
  return endpoint?.warnings.some(({ difference }) => ABOUT.has(difference)) ? endpoint : undefined;
}

function toFix({ source }: ResolvedEndpoint): string {
  const where = source.line === null ? source.name : `${source.file}:${source.line}`;
  return `Where the switch matters, remove the URL (${where}) or set ${AWS_IGNORE_CONFIGURED_ENDPOINT_URLS}=true; else remove the switch.`;
}
