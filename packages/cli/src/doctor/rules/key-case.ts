import type { ConfigEntry } from '@ep/config';
import { type Identifier, isIdentifier } from '@ep/identifiers';

import { ANY_SERVICE } from '../../services/stand-ins.js';
import { askAll } from '../ask-all.js';
import { inProfile } from '../other-situations.js';
import { isProfileEndpointKey } from '../endpoint-keys.js';
import { inServices } from '../in-services.js';
import { keyPlace } from '../places.js';
import type { Found, Rule } from '../rule.js';
import { profileEntriesOf, serviceIn, servicesOf } from '../sections.js';
import { type ExaminedFile, lineOf, type Situation } from '../situation.js';

/** `Endpoint_URL`: read by some, by others not; in a nested block by none. */
export const keyCase: Rule = {
  code: 'EP_DOCTOR_KEY_CASE',
  severity: 'warning',
  finds: 'a key that is not in small letters',
  example: { config: '[default]\nEndpoint_URL = http://localhost:4566\n' },
  fixed: { config: '[default]\nendpoint_url = http://localhost:4566\n' },
  find: (situation) => [...inProfiles(situation), ...inSections(situation)],
};

function inProfiles(situation: Situation): Found[] {
  return profileEntriesOf(situation).flatMap((found) => {
    const { file, section, entry } = found;
    if (!isProfileEndpointKey(entry.key) || isSmall(file, entry)) return [];
    return toFound(inProfile(situation, section.name), file, entry, serviceIn(situation, found));
  });
}

function inSections(situation: Situation): Found[] {
  return servicesOf(situation).flatMap((section) =>
    [...section.entries.values()].flatMap((entry) => {
      const service = isIdentifier(entry.key) ? entry.key : ANY_SERVICE;
      const nested = [...(entry.nested?.values() ?? [])];
      const keys = nested.filter(({ key }) => key.toLowerCase() === 'endpoint_url');
      return [...(isIdentifier(entry.key) ? [entry] : []), ...keys]
        .filter((one) => !isSmall(situation.config, one))
        .map((one) => toFound(inServices(situation, section), situation.config, one, service));
    }),
  );
}

function isSmall(file: ExaminedFile, entry: ConfigEntry): boolean {
  const written = toWritten(file, entry);
  return written === written.toLowerCase();
}

/** The key as the file has it: for some tools, reading it makes its letters small. */
function toWritten(file: ExaminedFile, { key, line, column }: ConfigEntry): string {
  return (lineOf(file, line) ?? '').slice(column - 1, column - 1 + key.length);
}

function toFound(
  situation: Situation,
  file: ExaminedFile,
  entry: ConfigEntry,
  service: Identifier,
): Found {
  const written = toWritten(file, entry);
  // Only a key that is not nested loses its capitals, and that in some tools.
  const who = entry.key === written ? 'No' : 'Not every';
  return {
    message: `${who} tool reads ${written}, for its capital letters.`,
    place: keyPlace(entry),
    value: written,
    fix: `Write ${written.toLowerCase()}.`,
    dialects: askAll(situation, service),
  };
}
