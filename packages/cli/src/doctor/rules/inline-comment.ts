import type { ConfigEntry } from '@ep/config';
import { maskCredentials } from '@ep/resolver';

import { isProfileEndpointKey } from '../endpoint-keys.js';
import { hasInlineComment } from '../inline-comment.js';
import { valuePlace } from '../places.js';
import { readLine } from '../readings.js';
import type { Found, Rule } from '../rule.js';
import { profileEntriesOf, servicesOf } from '../sections.js';
import type { ExaminedFile, Situation } from '../situation.js';

/** `endpoint_url = http://localhost:4566 # mine`: most tools take all of it for the URL. */
export const inlineComment: Rule = {
  code: 'EP_DOCTOR_INLINE_COMMENT',
  severity: 'error',
  finds: 'a comment behind a value',
  example: { config: '[default]\nendpoint_url = http://localhost:4566 # mine\n' },
  fixed: { config: '[default]\n# mine\nendpoint_url = http://localhost:4566\n' },
  find: (situation) => [...inProfiles(situation), ...inSections(situation)],
};

function inProfiles(situation: Situation): Found[] {
  return profileEntriesOf(situation)
    .filter(({ entry }) => isProfileEndpointKey(entry.key) && hasInlineComment(entry.value))
    .map(({ file, entry }) => toFound(file, entry));
}

function inSections(situation: Situation): Found[] {
  return servicesOf(situation)
    .flatMap(({ entries }) => [...entries.values()])
    .flatMap(({ nested }) => nested?.get('endpoint_url') ?? [])
    .filter(({ value }) => hasInlineComment(value))
    .map((entry) => toFound(situation.config, entry));
}

function toFound(file: ExaminedFile, entry: ConfigEntry): Found {
  return {
    message: `The comment behind ${entry.key} is a part of its value to most tools.`,
    place: valuePlace(entry),
    value: maskCredentials(entry.value),
    fix: 'Put the comment on a line of its own.',
    dialects: readLine(file, entry.line),
  };
}
