import { type ConfigSection, SERVICES } from '@ep/config';
import { isIdentifier } from '@ep/identifiers';

import { ANY_SERVICE } from '../../services/stand-ins.js';
import { askAll } from '../ask-all.js';
import { headerPlace } from '../places.js';
import type { Found, Rule } from '../rule.js';
import { profileEntriesOf, profileOf, servicesOf } from '../sections.js';
import type { Situation } from '../situation.js';

/** A `[services NAME]` that no profile names. */
export const servicesUnused: Rule = {
  code: 'EP_DOCTOR_SERVICES_UNUSED',
  severity: 'note',
  finds: 'a `services` section that no profile names',
  example: {
    config:
      '[default]\noutput = json\n[services local]\ns3 =\n  endpoint_url = http://localhost:4566\n',
  },
  fixed: {
    config:
      '[default]\nservices = local\n[services local]\ns3 =\n  endpoint_url = http://localhost:4566\n',
  },
  find: (situation) =>
    namesMissing(situation)
      ? []
      : servicesOf(situation)
          .filter(({ name }) => profileOf(situation, name) === undefined)
          .map((section) => toFound(situation, section)),
};

/** A profile that names a section which is not there may well mean this one: that is another rule's. */
function namesMissing(situation: Situation): boolean {
  const names = new Set(servicesOf(situation).map(({ name }) => name));
  return profileEntriesOf(situation).some(
    ({ entry }) => entry.key === SERVICES && !names.has(entry.value),
  );
}

function toFound(situation: Situation, section: ConfigSection): Found {
  const service = [...section.entries.keys()].find(isIdentifier) ?? ANY_SERVICE;
  return {
    message: `No profile names the services section ${section.name}, so nothing in it counts.`,
    place: headerPlace(section),
    value: section.name,
    fix: `Write services = ${section.name} in the profile that is to use it.`,
    dialects: askAll(situation, service),
  };
}
