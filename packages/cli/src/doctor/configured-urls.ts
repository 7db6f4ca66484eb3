import { type ConfigEntry, ENDPOINT_URL } from '@ep/config';
import { AWS_ENDPOINT_URL, identifierOfEnvVar, isEnvVar } from '@ep/env';
import { type Identifier, isIdentifier } from '@ep/identifiers';

import type { Place } from '../diagnostics/diagnostic.js';
import { ANY_SERVICE } from '../services/stand-ins.js';
import { hasInlineComment } from './inline-comment.js';
import { valuePlace } from './places.js';
import { profilesOf, servicesOf } from './sections.js';
import type { Situation } from './situation.js';
import { variablesOf } from './variables.js';

/** An endpoint URL that somebody configured. */
export interface ConfiguredUrl {
  readonly value: string;
  readonly place: Place;
  /** The service that it is for; null where it is for all. */
  readonly service: Identifier | null;
}

/** Every configured endpoint URL that is not empty; one with a comment behind it is no URL at all. */
export function configuredUrls(situation: Situation): ConfiguredUrl[] {
  return [...urlsOfVariables(situation), ...urlsOfFiles(situation)].filter(
    ({ value }) => value !== '' && !hasInlineComment(value),
  );
}

function urlsOfVariables(situation: Situation): ConfiguredUrl[] {
  return variablesOf(situation).flatMap(({ name, value }) => {
    const place = { variable: name };
    if (name === AWS_ENDPOINT_URL) return { value, place, service: null };
    return isEnvVar(name) ? { value, place, service: identifierOfEnvVar(name) } : [];
  });
}

function urlsOfFiles(situation: Situation): ConfiguredUrl[] {
  const ofProfiles = profilesOf(situation).map(({ section: { entries } }) =>
    toUrl(entries.get(ENDPOINT_URL), null),
  );
  const ofServices = servicesOf(situation).flatMap(({ entries }) =>
    [...entries.values()].map(({ key, nested }) =>
      // A key that is no service's may be meant for any.
      toUrl(nested?.get(ENDPOINT_URL), isIdentifier(key) ? key : ANY_SERVICE),
    ),
  );
  return [...ofProfiles, ...ofServices].filter((url) => url !== undefined);
}

function toUrl(
  entry: ConfigEntry | undefined,
  service: Identifier | null,
): ConfiguredUrl | undefined {
  return entry && { value: entry.value, place: valuePlace(entry), service };
}
