import type { ConfigEntry, ConfigSection } from '@ep/config';
import { isIdentifier } from '@ep/identifiers';

import { ANY_SERVICE } from '../../services/stand-ins.js';
import { askAll } from '../ask-all.js';
import { inServices } from '../in-services.js';
import { toFix, toMeaning } from '../../services/meaning.js';
import { keyPlace } from '../places.js';
import type { Found, Rule } from '../rule.js';
import { servicesOf } from '../sections.js';
import type { Situation } from '../situation.js';

/** `logs =` in a `services` section: every tool passes it over without a word. */
export const serviceKey: Rule = {
  code: 'EP_DOCTOR_SERVICE_KEY',
  severity: 'warning',
  finds: 'a key of a `services` section that is no service’s',
  example: {
    config:
      '[default]\nservices = local\n[services local]\nlogs =\n  endpoint_url = http://localhost:4566\n',
  },
  fixed: {
    config:
      '[default]\nservices = local\n[services local]\ncloudwatch_logs =\n  endpoint_url = http://localhost:4566\n',
  },
  find: (situation) =>
    servicesOf(situation).flatMap((section) =>
      [...section.entries.values()]
        .filter(({ key }) => isUnknown(key))
        .map((entry) => toFound(situation, section, entry)),
    ),
};

/** A bare `endpoint_url` is one that lacks its indentation, and a dotted key is a nested one to some. */
function isUnknown(key: string): boolean {
  return !isIdentifier(key) && key !== 'endpoint_url' && !key.includes('.');
}

function toFound(situation: Situation, section: ConfigSection, entry: ConfigEntry): Found {
  const meaning = toMeaning(entry.key);
  const [likeliest] = meaning.candidates;
  return {
    message: `No tool knows a service by the key ${entry.key}.${meaning.why}`,
    place: keyPlace(entry),
    value: entry.key,
    fix: toFix(meaning, ({ identifier }) => identifier),
    dialects: askAll(inServices(situation, section), likeliest?.identifier ?? ANY_SERVICE),
    candidates: meaning.candidates,
  };
}
