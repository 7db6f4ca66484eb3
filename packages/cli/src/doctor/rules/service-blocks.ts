import { type ConfigEntry, type ConfigSection, ENDPOINT_URL } from '@ep/config';
import { type Identifier, isIdentifier } from '@ep/identifiers';

import { ANY_SERVICE } from '../../services/placeholders.js';
import { askAll } from '../ask-tools.js';
import { inServices } from '../other-situations.js';
import { keyPlace } from '../places.js';
import type { Found, Rule } from '../rule.js';
import { servicesOf } from '../shared-files.js';
import type { ExaminedFile, Situation } from '../situation.js';

/** `s3 =` followed by lines that are not indented, or by a URL on the same line. */
export const serviceBlock: Rule = {
  code: 'EP_DOCTOR_SERVICE_BLOCK',
  severity: 'error',
  finds: 'a service in a `services` section without an indented `endpoint_url` below it',
  example: {
    config:
      '[default]\nservices = local\n[services local]\ns3 =\nendpoint_url = http://localhost:4566\n',
  },
  fixed: {
    config:
      '[default]\nservices = local\n[services local]\ns3 =\n  endpoint_url = http://localhost:4566\n',
  },
  find: (situation) =>
    servicesOf(situation).flatMap((section) =>
      flatEntriesOf(section).map((entry) => toFlat(situation, section, entry)),
    ),
};

/** Services without a block; if every service has one, a URL that belongs to no service. */
function flatEntriesOf({ entries }: ConfigSection): ConfigEntry[] {
  const flat = [...entries.values()].filter(({ nested }) => nested === null);
  const services = flat.filter(({ key }) => isIdentifier(key));
  return services.length > 0 ? services : flat.filter(({ key }) => key === 'endpoint_url');
}

function toFlat(situation: Situation, section: ConfigSection, entry: ConfigEntry): Found {
  const service: Identifier = isIdentifier(entry.key) ? entry.key : ANY_SERVICE;
  return {
    message: isIdentifier(entry.key)
      ? `The service ${entry.key} has no indented block below it.`
      : `This ${entry.key} belongs to no service.`,
    place: keyPlace(entry),
    value: entry.key,
    fix: toBlockFix(situation.config, entry),
    dialects: askAll(inServices(situation, section), service),
  };
}

function toBlockFix({ lines }: ExaminedFile, { line, key, value }: ConfigEntry): string {
  const next = lines.findIndex((text, index) => index >= line && /^[^\s#;]/.test(text));
  const isUrl = /^endpoint_url\s*=/.test(lines[next] ?? '');
  return isIdentifier(key) && value === '' && isUrl
    ? `Indent line ${next + 1} by two spaces.`
    : 'Write SERVICE = alone on its line, and endpoint_url = URL on the next line, indented by two spaces.';
}

/** `endpoint-url`, `url` below a service: every tool ignores it silently. */
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
        unreadKeysOf(block).map((entry) => toUnread(situation, section, block, entry)),
      ),
    ),
};

/** The right key in another case is another rule's. */
function unreadKeysOf({ nested }: ConfigEntry): ConfigEntry[] {
  return [...(nested?.values() ?? [])].filter(({ key }) => key.toLowerCase() !== ENDPOINT_URL);
}

function toUnread(
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
      : `Remove the line: tools read only ${ENDPOINT_URL} there.`,
    dialects: askAll(inServices(situation, section), service),
  };
}

/** Whether the key is meant for the URL: it looks like it, and the block has no URL yet. */
function isMeantForUrl({ nested }: ConfigEntry, { key, value }: ConfigEntry): boolean {
  if (nested?.has(ENDPOINT_URL) === true) return false;
  return value.includes('//') || /endpoint|ur[il]|host/i.test(key);
}
