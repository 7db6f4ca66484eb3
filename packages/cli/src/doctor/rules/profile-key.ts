import { type ConfigEntry, profileKeys } from '@ep/config';
import { identifiers } from '@ep/identifiers';
import { findServices } from '@ep/identifiers/crosswalk';
import { closest } from '@ep/naming';

import { askAll } from '../ask-all.js';
import { inProfile } from '../other-situations.js';
import { keyPlace } from '../places.js';
import type { Found, Rule } from '../rule.js';
import { profileEntriesOf, type ProfileSection, serviceIn } from '../sections.js';
import type { Situation } from '../situation.js';

/** Few, because a key that is merely similar may belong to another program. */
const LETTERS_PER_SLIP = 8;
const KEYS: readonly string[] = profileKeys.map(({ name }) => name);
const OF_SERVICE = /^(?:(?<before>\w+)[_-]endpoint(?:[_-]url)?|endpoint[_-]url[_-](?<behind>\w+))$/;

/** `endpoint-url`, `s3_endpoint_url`: nearly a key that the tools read. */
export const profileKey: Rule = {
  code: 'EP_DOCTOR_PROFILE_KEY',
  severity: 'warning',
  finds: 'a key of a profile that is nearly one that the tools read',
  example: { config: '[default]\nendpoint-url = http://localhost:4566\n' },
  fixed: { config: '[default]\nendpoint_url = http://localhost:4566\n' },
  find: (situation) =>
    profileEntriesOf(situation).flatMap((found) => {
      const fix = toFix(found.entry.key);
      return fix === undefined ? [] : [toFound(situation, found, found.entry, fix)];
    }),
};

/** What to write in place of a key; undefined where it may well be right. */
function toFix(key: string): string | undefined {
  if (KEYS.includes(key)) return undefined;
  const { before, behind } = OF_SERVICE.exec(key)?.groups ?? {};
  const service = serviceNamed(before ?? behind);
  if (service !== undefined) {
    return `Name a section with services = NAME, and put endpoint_url below ${service} = in [services NAME].`;
  }
  const meant = closest(key, KEYS, LETTERS_PER_SLIP);
  return meant === undefined ? undefined : `Write ${meant}, if that is meant.`;
}

function serviceNamed(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const [match] = findServices(name);
  return match?.match === 'near' ? undefined : match?.identifier;
}

function toFound(
  situation: Situation,
  section: ProfileSection,
  entry: ConfigEntry,
  fix: string,
): Found {
  const asked = inProfile(situation, section.section.name);
  const named = identifiers.find((identifier) => entry.key.startsWith(`${identifier}_endpoint`));
  return {
    message: `No tool reads ${entry.key} in a profile.`,
    place: keyPlace(entry),
    value: entry.key,
    fix,
    dialects: askAll(asked, named ?? serviceIn(situation, section)),
  };
}
