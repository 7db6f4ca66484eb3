import type { ConfigEntry } from '@ep/config';
import { type Identifier, isIdentifier } from '@ep/identifiers';

import { askAll } from '../ask-tools.js';
import { inProfile } from '../other-situations.js';
import { keyPlace } from '../places.js';
import type { Found, Rule } from '../rule.js';
import { profileEntriesOf } from '../shared-files.js';
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
        ? [toMisplaced(situation, section.name, entry, entry.key)]
        : [],
    ),
};

/** Settings such as `addressing_style` do belong there; a URL does not, however it is written. */
function isMisplaced({ nested, value }: ConfigEntry): boolean {
  return nested === null ? value.includes('//') || value === '' : nested.has('endpoint_url');
}

function toMisplaced(
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

const KEY = 'use_dualstack_endpoint';

/** `s3 = / use_dualstack_endpoint = true`: a setting of its own, which not every tool reads. */
export const s3Dualstack: Rule = {
  code: 'EP_DOCTOR_S3_DUALSTACK',
  severity: 'warning',
  finds: '`use_dualstack_endpoint` in the block `s3 =` of a profile, which only some tools read',
  example: { config: '[default]\ns3 =\n  use_dualstack_endpoint = true\n' },
  fixed: { config: '[default]\nuse_dualstack_endpoint = true\n' },
  about: ['s3', 's3_control'],
  find: (situation) =>
    profileEntriesOf(situation)
      .filter(({ entry }) => entry.key === 's3')
      .flatMap(({ section, entry }) => {
        const inner = entry.nested?.get(KEY);
        return inner?.value.toLowerCase() === 'true'
          ? [toDualstack(situation, section.name, inner)]
          : [];
      }),
};

function toDualstack(situation: Situation, profile: string, entry: ConfigEntry): Found {
  return {
    message: `Not every tool reads ${KEY} in the block of s3.`,
    place: keyPlace(entry),
    value: KEY,
    fix: `Write ${KEY} = true in the profile itself; it then applies to all services.`,
    dialects: askAll(inProfile(situation, profile), 's3'),
  };
}
