import type { ConfigEntry } from '@ep/config';

import { isProfileEndpointKey } from '../endpoint-keys.js';
import { headerPlace, keyPlace } from '../places.js';
import type { Found, Rule } from '../rule.js';
import { askAll, byDialect } from '../ask-all.js';
import { inProfile } from '../other-situations.js';
import {
  misplacedServicesOf,
  profilesOf,
  type ProfileSection,
  serviceIn,
  servicesOf,
} from '../sections.js';
import type { Situation } from '../situation.js';
import { servicesMissing } from './services-missing.js';

/** Endpoints in the credentials file, where not every tool looks for them alike. */
export const credentialsFile: Rule = {
  code: 'EP_DOCTOR_CREDENTIALS_FILE',
  severity: 'warning',
  finds:
    'a `services` section in the credentials file, or a key that the config file sets otherwise',
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
  const inConfig = situation.config.mended.read('aws-cli').profiles.get(name)?.entries;
  const isSetOtherwise = ({ key, value }: ConfigEntry): boolean =>
    isProfileEndpointKey(key) && (inConfig?.get(key)?.value ?? value) !== value;
  return [...entries.values()].filter(isSetOtherwise).map((entry) => ({
    message: `Both files set ${entry.key} of the profile ${name}, and the tools do not agree on which one wins.`,
    place: keyPlace(entry),
    value: entry.key,
    fix: 'Keep endpoints in the config file, and remove the line here.',
    dialects: askAll(inProfile(situation, name), serviceIn(situation, profile)),
  }));
}

/** To the tools it is a profile of a strange name. One that a profile lacks is another rule's. */
function sectionsIn(situation: Situation): Found[] {
  const lacked = new Set(servicesMissing.find(situation).map(({ value }) => value));
  const inConfig = new Set(servicesOf(situation).map(({ name }) => name));
  return [...misplacedServicesOf(situation)]
    .filter(([name]) => !lacked.has(name) || inConfig.has(name))
    .map(([name, section]) => ({
      message: 'No tool reads a services section of the credentials file.',
      place: headerPlace(section),
      value: section.name,
      fix: 'Move it to the config file.',
      dialects: byDialect((dialect) =>
        situation.credentials.mended.read(dialect).services.has(name)
          ? 'reads it'
          : 'reads nothing',
      ),
    }));
}
