import { type ConfigEntry, type ConfigSection, ENDPOINT_URL } from '@ep/config';
import { isIdentifier } from '@ep/identifiers';

import { ANY_SERVICE } from '../../services/stand-ins.js';
import { askAll } from '../ask-all.js';
import { inServices } from '../in-services.js';
import { keyPlace } from '../places.js';
import type { Found, Rule } from '../rule.js';
import { servicesOf } from '../sections.js';
import type { Situation } from '../situation.js';

/** `endpoint-url`, `url` below a service: every tool passes it over without a word. */
export const blockKey: Rule = {
  code: 'EP_DOCTOR_BLOCK_KEY',
  severity: 'warning',
  finds: 'a key below a service of a `services` section that is not `endpoint_url`',
  example: {
    config:
      '[default]\nservices = local\n[services local]\nsqs =\n  endpoint-url = http://localhost:4566\n',
  },
  fixed: {
    config:
      '[default]\nservices = local\n[services local]\nsqs =\n  endpoint_url = http://localhost:4566\n',
  },
  find: (situation) =>
    servicesOf(situation).flatMap((section) =>
      [...section.entries.values()].flatMap((block) =>
        unreadKeysOf(block).map((entry) => toFound(situation, section, block, entry)),
      ),
    ),
};

/** Another case of the right key is another rule's. */
function unreadKeysOf({ nested }: ConfigEntry): ConfigEntry[] {
  return [...(nested?.values() ?? [])].filter(({ key }) => key.toLowerCase() !== ENDPOINT_URL);
}

function toFound(
  situation: Situation,
  section: ConfigSection,
  block: ConfigEntry,
  entry: ConfigEntry,
): Found {
  const service = isIdentifier(block.key) ? block.key : ANY_SERVICE;
  return {
    message: `No tool reads ${entry.key} below ${block.key}.`,
    place: keyPlace(entry),
    value: entry.key,
    fix: isMeantForUrl(block, entry)
      ? `Write ${ENDPOINT_URL}.`
      : `Remove the line: ${ENDPOINT_URL} is all that is read there.`,
    dialects: askAll(inServices(situation, section), service),
  };
}

/** Nothing else is ever meant, but where the right key is there already. */
function isMeantForUrl({ nested }: ConfigEntry, { key, value }: ConfigEntry): boolean {
  if (nested?.has(ENDPOINT_URL) === true) return false;
  return value.includes('//') || /endpoint|ur[il]|host/i.test(key);
}
