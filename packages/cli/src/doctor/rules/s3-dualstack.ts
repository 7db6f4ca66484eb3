import type { ConfigEntry } from '@ep/config';

import { askAll } from '../ask-all.js';
import { inProfile } from '../other-situations.js';
import { keyPlace } from '../places.js';
import type { Found, Rule } from '../rule.js';
import { profileEntriesOf } from '../sections.js';
import type { Situation } from '../situation.js';

const KEY = 'use_dualstack_endpoint';

/** `s3 = / use_dualstack_endpoint = true`: a way of its own, which not every tool knows. */
export const s3Dualstack: Rule = {
  code: 'EP_DOCTOR_S3_DUALSTACK',
  severity: 'warning',
  finds: '`use_dualstack_endpoint` in the block `s3 =` of a profile, which some tools read only',
  example: { config: '[default]\ns3 =\n  use_dualstack_endpoint = true\n' },
  fixed: { config: '[default]\nuse_dualstack_endpoint = true\n' },
  about: ['s3', 's3_control'],
  find: (situation) =>
    profileEntriesOf(situation)
      .filter(({ entry }) => entry.key === 's3')
      .flatMap(({ section, entry }) => {
        const inner = entry.nested?.get(KEY);
        return inner?.value.toLowerCase() === 'true'
          ? [toFound(situation, section.name, inner)]
          : [];
      }),
};

function toFound(situation: Situation, profile: string, entry: ConfigEntry): Found {
  return {
    message: `Not every tool reads ${KEY} in the block of s3.`,
    place: keyPlace(entry),
    value: KEY,
    fix: `Write ${KEY} = true in the profile itself; it is then for all services.`,
    dialects: askAll(inProfile(situation, profile), 's3'),
  };
}
