import type { ConfigEntry } from '@ep/config';

import { askAll } from '../ask-all.js';
import { inProfile } from '../other-situations.js';
import { isProfileEndpointKey } from '../endpoint-keys.js';
import { keyPlace } from '../places.js';
import type { Found, Rule } from '../rule.js';
import { profilesOf, type ProfileSection, serviceIn } from '../sections.js';
import type { Situation } from '../situation.js';

/** `[DEFAULT]`, in capitals: every section inherits it, and not in every tool. */
export const defaultSection: Rule = {
  code: 'EP_DOCTOR_DEFAULT_SECTION',
  severity: 'warning',
  finds: '`[DEFAULT]`, from which some tools only let every section inherit',
  example: {
    config: '[DEFAULT]\nendpoint_url = http://localhost:4566\n[profile dev]\noutput = json\n',
  },
  fixed: {
    config: '[default]\nendpoint_url = http://localhost:4566\n[profile dev]\noutput = json\n',
  },
  find: (situation) => {
    const heirs = profilesOf(situation).filter(({ section }) => section.inherited.size > 0);
    const byFile = new Map(heirs.toReversed().map((heir) => [heir.file, heir]));
    return [...byFile.values()].flatMap((heir) =>
      [...heir.section.inherited.values()]
        .filter(({ key }) => isProfileEndpointKey(key))
        .map((entry) => toFound(situation, heir, entry)),
    );
  },
};

function toFound(situation: Situation, heir: ProfileSection, entry: ConfigEntry): Found {
  const { name } = heir.section;
  return {
    message: `Not every tool lets the profile ${name} inherit ${entry.key} from [DEFAULT].`,
    place: keyPlace(entry),
    value: entry.key,
    fix: 'Write [default] for the default profile alone, or the key in each profile.',
    dialects: askAll(inProfile(situation, name), serviceIn(situation, heir)),
  };
}
