import type { ConfigEntry } from '@ep/config';
import { type Identifier, isIdentifier } from '@ep/identifiers';

import { askAll } from '../ask-all.js';
import { inProfile } from '../other-situations.js';
import { keyPlace } from '../places.js';
import type { Found, Rule } from '../rule.js';
import { profileEntriesOf } from '../sections.js';
import type { Situation } from '../situation.js';

/** `s3 =` with an `endpoint_url` in a profile: it belongs in a `services` section. */
export const serviceInProfile: Rule = {
  code: 'EP_DOCTOR_SERVICE_IN_PROFILE',
  severity: 'warning',
  finds: 'a service with its `endpoint_url` inside a profile, such as `s3 =`',
  example: { config: '[default]\ns3 =\n  endpoint_url = http://localhost:4566\n' },
  fixed: {
    config:
      '[default]\nservices = local\n[services local]\ns3 =\n  endpoint_url = http://localhost:4566\n',
  },
  find: (situation) =>
    profileEntriesOf(situation).flatMap(({ section, entry }) =>
      isIdentifier(entry.key) && isMisplaced(entry)
        ? [toFound(situation, section.name, entry, entry.key)]
        : [],
    ),
};

/** Settings such as `addressing_style` do belong there; a URL does not, in whichever way. */
function isMisplaced({ nested, value }: ConfigEntry): boolean {
  return nested === null ? value.includes('//') || value === '' : nested.has('endpoint_url');
}

function toFound(
  situation: Situation,
  profile: string,
  entry: ConfigEntry,
  service: Identifier,
): Found {
  return {
    message: `No tool reads the endpoint of ${service} inside a profile.`,
    place: keyPlace(entry),
    value: entry.key,
    fix: `Write services = NAME in the profile, and move the block to [services NAME]: ep config ${service} --url URL --section NAME --profile ${profile}.`,
    dialects: askAll(inProfile(situation, profile), service),
  };
}
