import {
  type ConfigEntry,
  IGNORE_CONFIGURE_ENDPOINT_URLS,
  IGNORE_CONFIGURED_ENDPOINT_URLS,
  profileKeys,
} from '@ep/config';
import { identifiers } from '@ep/identifiers';
import { findServices } from '@ep/identifiers/crosswalk';
import { closest } from '@ep/naming';

import { ask, askAll, toText } from '../ask-tools.js';
import { inProfile } from '../other-situations.js';
import { keyPlace } from '../places.js';
import type { Found, Rule } from '../rule.js';
import { profileEntriesOf, type ProfileSection, serviceIn } from '../shared-files.js';
import { lineOf, type Situation, withLine } from '../situation.js';

/** Each slip needs this many letters: a key that is merely similar may belong to another program. */
const LETTERS_PER_SLIP = 8;
const KEYS: readonly string[] = profileKeys.map(({ name }) => name);
const OF_SERVICE = /^(?:(?<before>\w+)[_-]endpoint(?:[_-]url)?|endpoint[_-]url[_-](?<behind>\w+))$/;

/** `endpoint-url`, `s3_endpoint_url`: almost a key that the tools read. */
export const profileKey: Rule = {
  code: 'EP_DOCTOR_PROFILE_KEY',
  severity: 'warning',
  finds: 'a profile key whose name is close to one that the tools read',
  example: { config: '[default]\nendpoint-url = http://localhost:4566\n' },
  fixed: { config: '[default]\nendpoint_url = http://localhost:4566\n' },
  find: (situation) =>
    profileEntriesOf(situation).flatMap((found) => {
      const fix = toRightKey(found.entry.key);
      return fix === undefined ? [] : [toUnread(situation, found, found.entry, fix)];
    }),
};

/** What to write instead of a key; undefined where the key may be right. */
function toRightKey(key: string): string | undefined {
  if (KEYS.includes(key)) return undefined;
  const { before, behind } = OF_SERVICE.exec(key)?.groups ?? {};
  const service = serviceNamed(before ?? behind);
  if (service !== undefined) {
    return `Write services = NAME in the profile, and put endpoint_url below ${service} = in [services NAME].`;
  }
  const meant = closest(key, KEYS, LETTERS_PER_SLIP);
  return meant === undefined ? undefined : `Write ${meant} if you meant that.`;
}

function serviceNamed(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const [match] = findServices(name);
  return match?.match === 'near' ? undefined : match?.identifier;
}

function toUnread(
  situation: Situation,
  section: ProfileSection,
  entry: ConfigEntry,
  fix: string,
): Found {
  const selected = inProfile(situation, section.section.name);
  const named = identifiers.find((identifier) => entry.key.startsWith(`${identifier}_endpoint`));
  return {
    message: `No tool reads ${entry.key} in a profile.`,
    place: keyPlace(entry),
    value: entry.key,
    fix,
    dialects: askAll(selected, named ?? serviceIn(situation, section)),
  };
}

/** The AWS CLI User Guide's spelling of the key that ignores configured URLs. */
export const ignoreKey: Rule = {
  code: 'EP_DOCTOR_IGNORE_KEY',
  severity: 'warning',
  finds: 'the key `ignore_configure_endpoint_urls`, a misspelling in the AWS CLI User Guide',
  example: {
    config:
      '[default]\nendpoint_url = http://localhost:4566\nignore_configure_endpoint_urls = true\n',
  },
  fixed: { config: '[default]\nendpoint_url = http://localhost:4566\n' },
  find: (situation) =>
    profileEntriesOf(situation)
      .filter(({ entry }) => entry.key === IGNORE_CONFIGURE_ENDPOINT_URLS)
      .map((found) => toMisspelt(situation, found, found.entry)),
};

function toMisspelt(situation: Situation, section: ProfileSection, entry: ConfigEntry): Found {
  const service = serviceIn(situation, section);
  const selected = inProfile(situation, section.section.name);
  return {
    message: `No tool reads ${entry.key}, a misspelling in the AWS CLI User Guide: the line has no effect.`,
    place: keyPlace(entry),
    value: entry.key,
    fix: `Remove the line, or write ${IGNORE_CONFIGURED_ENDPOINT_URLS}: ${toEffect(situation, section, entry)}`,
    dialects: askAll(selected, service),
  };
}

/** What the right spelling would change, by resolving with it. */
function toEffect(situation: Situation, section: ProfileSection, entry: ConfigEntry): string {
  const service = serviceIn(situation, section);
  const line = lineOf(section.file, entry.line) ?? '';
  const corrected = line.replace(/configure(?=_)/i, 'configured');
  const selected = inProfile(
    withLine(situation, section.file, entry.line, corrected),
    section.section.name,
  );
  const now = toText(
    ask(inProfile(situation, section.section.name), service, 'aws-cli'),
    'aws-cli',
  );
  const then = toText(ask(selected, service, 'aws-cli'), 'aws-cli');
  return now === then
    ? 'nothing would change at present.'
    : `tools then ignore your configured endpoints, and ${service} goes to ${then} instead of ${now}.`;
}
