import type { ConfigEntry } from '@ep/config';

import { ANY_SERVICE } from '../../services/stand-ins.js';
import { askAll } from '../ask-all.js';
import { ask } from '../ask.js';
import { inProfile } from '../other-situations.js';
import { headersOf } from '../headers.js';
import { hasInlineComment } from '../inline-comment.js';
import { valuePlace } from '../places.js';
import type { Found, Rule } from '../rule.js';
import { misplacedServicesOf, profileEntriesOf, servicesOf } from '../sections.js';
import type { Situation } from '../situation.js';

/** `services = NAME` without a `[services NAME]`, or with an empty one. */
export const servicesMissing: Rule = {
  code: 'EP_DOCTOR_SERVICES_MISSING',
  severity: 'error',
  finds: 'a `services` section that a profile names and that is missing or empty',
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
      .map(({ section, entry }) => toFound(situation, section.name, entry)),
};

/** As the tools that mind it see it. */
function isMissing(situation: Situation): boolean {
  const { error } = ask(situation, ANY_SERVICE, 'aws-cli');
  return error?.code === 'EP_RESOLVER_SERVICES_SECTION';
}

function toFound(situation: Situation, profile: string, entry: ConfigEntry): Found {
  return {
    message: `The profile ${profile} names the services section ${JSON.stringify(entry.value)}, which is missing or empty.`,
    place: valuePlace(entry),
    value: entry.value,
    fix: toFix(situation, entry),
    dialects: askAll(inProfile(situation, profile), ANY_SERVICE),
  };
}

function toFix(situation: Situation, { value }: ConfigEntry): string {
  const wanted = `[service ${value}]`;
  const singular = headersOf(situation.config).find(({ text }) => text === wanted);
  if (singular) return `Write [services ${value}] in line ${singular.place.line}.`;
  const sections = servicesOf(situation);
  const misplaced = misplacedServicesOf(situation).get(value);
  if (misplaced && !sections.some(({ name }) => name === value)) {
    return `Move [services ${value}] to the config file: no tool reads it in line ${misplaced.line} of the credentials file.`;
  }
  const names = sections.filter(({ entries }) => entries.size > 0).map(({ name }) => name);
  const others = names.length === 0 ? '' : `, or name one that is there: ${names.join(', ')}`;
  return `Add [services ${value || 'NAME'}] with a service in it${others}.`;
}
