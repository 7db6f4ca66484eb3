import {
  IGNORE_CONFIGURED_ENDPOINT_URLS,
  USE_DUALSTACK_ENDPOINT,
  USE_FIPS_ENDPOINT,
} from '@ep/config';
import {
  AWS_IGNORE_CONFIGURED_ENDPOINT_URLS,
  AWS_USE_DUALSTACK_ENDPOINT,
  AWS_USE_FIPS_ENDPOINT,
} from '@ep/env';
import type { Identifier } from '@ep/identifiers';
import type { ResolvedEndpoint } from '@ep/resolver';

import { ANY_SERVICE } from '../../services/placeholders.js';
import { areAlike, ask, askAll } from '../ask-tools.js';
import { inProfile, usingProfile, withoutVariable } from '../other-situations.js';
import { keyPlace } from '../places.js';
import type { Found, Rule } from '../rule.js';
import { profileEntriesOf, servicesAsked } from '../shared-files.js';
import { type Situation, variablesOf, withLine } from '../situation.js';

const VARIABLES = new Set<string>([AWS_USE_FIPS_ENDPOINT, AWS_USE_DUALSTACK_ENDPOINT]);
const KEYS = new Set<string>([USE_FIPS_ENDPOINT, USE_DUALSTACK_ENDPOINT]);
/** The differences between the tools that are about this. */
const ABOUT: ReadonlySet<string> = new Set(['D3', 'D6']);

/** FIPS or dual-stack is on although a URL is configured: most tools ignore the switch silently. */
export const switchBesideUrl: Rule = {
  code: 'EP_DOCTOR_SWITCH_BESIDE_URL',
  severity: 'warning',
  finds: 'FIPS or dual-stack together with a configured endpoint URL',
  example: { env: { AWS_USE_FIPS_ENDPOINT: 'true', AWS_ENDPOINT_URL: 'http://localhost:4566' } },
  fixed: { env: { AWS_USE_FIPS_ENDPOINT: 'false', AWS_ENDPOINT_URL: 'http://localhost:4566' } },
  find: (situation) => [...switchVariables(situation), ...switchEntries(situation)],
};

function switchVariables(situation: Situation): Found[] {
  return variablesOf(situation)
    .filter(({ name, value }) => VARIABLES.has(name) && isOn(value))
    .flatMap(({ name }) => judgeSwitch(situation, name, { variable: name }));
}

function switchEntries(situation: Situation): Found[] {
  return profileEntriesOf(situation)
    .filter(({ entry }) => KEYS.has(entry.key) && isOn(entry.value))
    .flatMap(({ section, entry }) =>
      judgeSwitch(inUse(situation, section.name), entry.key, keyPlace(entry)),
    );
}

/** With the environment, which may ignore the URL; without it, if a fault in it hides what the file does. */
function inUse(situation: Situation, profile: string): Situation {
  const used = usingProfile(situation, profile);
  const { error } = ask(used, ANY_SERVICE, 'aws-cli');
  return error === null ? used : inProfile(situation, profile);
}

function isOn(value: string): boolean {
  return value.toLowerCase() === 'true';
}

function judgeSwitch(situation: Situation, name: string, place: Found['place']): Found[] {
  for (const service of servicesAsked(situation)) {
    const endpoint = endpointBesideSwitch(situation, service);
    if (endpoint === undefined) continue;
    return [
      {
        message: `${name} is on, but ${service} has a configured endpoint URL: only one of them can take effect.`,
        place,
        value: name,
        fix: toFix(endpoint),
        dialects: askAll(situation, service),
      },
    ];
  }
  return [];
}

/** The endpoint that the AWS CLI uses where it ignores the switch because of a URL. */
function endpointBesideSwitch(
  situation: Situation,
  service: Identifier,
): ResolvedEndpoint | undefined {
  const { endpoint } = ask(situation, service, 'aws-cli');
  return endpoint?.warnings.some(({ difference }) => ABOUT.has(difference)) ? endpoint : undefined;
}

function toFix({ source }: ResolvedEndpoint): string {
  const where = source.line === null ? source.name : `${source.file}:${source.line}`;
  return `To use the switch, remove the URL (${where}) or set ${AWS_IGNORE_CONFIGURED_ENDPOINT_URLS}=true; to use the URL, remove the switch.`;
}

/** URLs are configured, and a switch makes tools ignore them. */
export const ignoredUrls: Rule = {
  code: 'EP_DOCTOR_IGNORED',
  severity: 'note',
  finds: 'a switch that makes tools ignore configured endpoint URLs',
  example: {
    config:
      '[default]\nendpoint_url = http://localhost:4566\nignore_configured_endpoint_urls = true\n',
  },
  fixed: {
    config:
      '[default]\nendpoint_url = http://localhost:4566\nignore_configured_endpoint_urls = false\n',
  },
  find: (situation) => [...ignoringVariables(situation), ...ignoringEntries(situation)],
};

function ignoringVariables(situation: Situation): Found[] {
  return variablesOf(situation)
    .filter(({ name }) => name === AWS_IGNORE_CONFIGURED_ENDPOINT_URLS)
    .flatMap(({ name }) =>
      judgeIgnored(situation, withoutVariable(situation, name), name, { variable: name }),
    );
}

function ignoringEntries(situation: Situation): Found[] {
  return profileEntriesOf(situation)
    .filter(({ entry }) => entry.key === IGNORE_CONFIGURED_ENDPOINT_URLS)
    .flatMap(({ file, section, entry }) => {
      const without = withLine(situation, file, entry.line, null);
      const [selected, other] = [situation, without].map((one) => inProfile(one, section.name));
      if (selected === undefined || other === undefined) return [];
      return judgeIgnored(selected, other, entry.key, keyPlace(entry));
    });
}

/** Reports the switch only where it makes a difference. */
function judgeIgnored(
  situation: Situation,
  without: Situation,
  name: string,
  place: Found['place'],
): Found[] {
  const service = servicesAsked(situation).find((one) => !areAlike(situation, without, one));
  if (service === undefined) return [];
  return [
    {
      message: `${name} makes tools ignore configured endpoint URLs, including the one for ${service}.`,
      place,
      value: name,
      fix: 'Remove the switch, or the URLs.',
      dialects: askAll(situation, service),
    },
  ];
}
