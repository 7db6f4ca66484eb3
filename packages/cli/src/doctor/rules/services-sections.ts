import { type ConfigEntry, type ConfigSection, SERVICES } from '@ep/config';
import { isIdentifier } from '@ep/identifiers';

import { ANY_SERVICE } from '../../services/placeholders.js';
import { ask, askAll } from '../ask-tools.js';
import { inProfile } from '../other-situations.js';
import { headerPlace, headersOf, valuePlace } from '../places.js';
import type { Found, Rule } from '../rule.js';
import {
  hasInlineComment,
  misplacedServicesOf,
  profileEntriesOf,
  profileOf,
  servicesOf,
} from '../shared-files.js';
import type { Situation } from '../situation.js';

/** `services = NAME` without a `[services NAME]`, or with an empty one. */
export const servicesMissing: Rule = {
  code: 'EP_DOCTOR_SERVICES_MISSING',
  severity: 'error',
  finds: 'a profile that names a missing or empty `services` section',
  example: {
    config:
      '[default]\nservices = s3-specific\n[services testing-s3]\ns3 =\n  endpoint_url = http://localhost:4567\n',
  },
  fixed: {
    config:
      '[default]\nservices = testing-s3\n[services testing-s3]\ns3 =\n  endpoint_url = http://localhost:4567\n',
  },
  find: (situation) =>
    profileEntriesOf(situation)
      .filter(({ entry }) => entry.key === 'services' && !hasInlineComment(entry.value))
      .filter(({ section }) => isMissing(inProfile(situation, section.name)))
      .map(({ section, entry }) => toMissing(situation, section.name, entry)),
};

/** As the AWS CLI sees it, which fails for such a section. */
function isMissing(situation: Situation): boolean {
  const { error } = ask(situation, ANY_SERVICE, 'aws-cli');
  return error?.code === 'EP_RESOLVER_SERVICES_SECTION';
}

function toMissing(situation: Situation, profile: string, entry: ConfigEntry): Found {
  return {
    message: `The profile ${profile} names the services section ${JSON.stringify(entry.value)}, which is missing or empty.`,
    place: valuePlace(entry),
    value: entry.value,
    fix: toSectionFix(situation, entry),
    dialects: askAll(inProfile(situation, profile), ANY_SERVICE),
  };
}

function toSectionFix(situation: Situation, { value }: ConfigEntry): string {
  const wanted = `[service ${value}]`;
  const singular = headersOf(situation.config).find(({ text }) => text === wanted);
  if (singular) return `Write [services ${value}] in line ${singular.place.line}.`;
  const sections = servicesOf(situation);
  const misplaced = misplacedServicesOf(situation).get(value);
  if (misplaced && !sections.some(({ name }) => name === value)) {
    return `Move [services ${value}] to the config file: no tool reads it in line ${misplaced.line} of the credentials file.`;
  }
  const names = sections.filter(({ entries }) => entries.size > 0).map(({ name }) => name);
  const others = names.length === 0 ? '' : `, or name an existing section: ${names.join(', ')}`;
  return `Add [services ${value || 'NAME'}] with a service in it${others}.`;
}

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
          .map((section) => toUnused(situation, section)),
};

/** A profile that names a missing section may mean this one: another rule reports that. */
function namesMissing(situation: Situation): boolean {
  const names = new Set(servicesOf(situation).map(({ name }) => name));
  return profileEntriesOf(situation).some(
    ({ entry }) => entry.key === SERVICES && !names.has(entry.value),
  );
}

function toUnused(situation: Situation, section: ConfigSection): Found {
  const service = [...section.entries.keys()].find(isIdentifier) ?? ANY_SERVICE;
  return {
    message: `No profile names the services section ${section.name}, so tools ignore it.`,
    place: headerPlace(section),
    value: section.name,
    fix: `Write services = ${section.name} in the profile that should use it.`,
    dialects: askAll(situation, service),
  };
}
