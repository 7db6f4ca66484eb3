import { AWS_ENDPOINT_URL, isEnvVar } from '@ep/env';

import type { Place } from '../findings/finding.js';
import { hasInlineComment } from './inline-comment.js';
import { valuePlace } from './places.js';
import { profilesOf, servicesOf } from './sections.js';
import type { Situation } from './situation.js';
import { variablesOf } from './variables.js';

/** An endpoint URL that somebody configured. */
export interface ConfiguredUrl {
  readonly value: string;
  readonly place: Place;
}

/** Every configured endpoint URL that is not empty; one with a comment behind it is no URL at all. */
export function configuredUrls(situation: Situation): ConfiguredUrl[] {
  return [...urlsOfVariables(situation), ...urlsOfFiles(situation)].filter(
    ({ value }) => value !== '' && !hasInlineComment(value),
  );
}

function urlsOfVariables(situation: Situation): ConfiguredUrl[] {
  return variablesOf(situation)
    .filter(({ name }) => name === AWS_ENDPOINT_URL || isEnvVar(name))
    .map(({ name, value }) => ({ value, place: { variable: name } }));
}

function urlsOfFiles(situation: Situation): ConfiguredUrl[] {
  const ofProfiles = profilesOf(situation).map(({ section }) =>
    section.entries.get('endpoint_url'),
  );
  const ofServices = servicesOf(situation).flatMap(({ entries }) =>
    [...entries.values()].map(({ nested }) => nested?.get('endpoint_url')),
  );
  return [...ofProfiles, ...ofServices]
    .filter((entry) => entry !== undefined)
    .map((entry) => ({ value: entry.value, place: valuePlace(entry) }));
}
