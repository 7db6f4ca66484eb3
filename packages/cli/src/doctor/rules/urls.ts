import { type ConfigEntry, ENDPOINT_URL } from '@ep/config';
import { AWS_ENDPOINT_URL, identifierOfEnvVar, isEnvVar } from '@ep/env';
import { type Identifier, isIdentifier } from '@ep/identifiers';
import { maskCredentials } from '@ep/resolver';

import type { Place } from '../../diagnostics/diagnostic.js';
import { ANY_SERVICE } from '../../services/placeholders.js';
import { findUrlFault } from '../../url/endpoint-url.js';
import { isTakenFor, PARTICULAR_SERVICES } from '../../url/takes-url.js';
import { askAll } from '../ask-tools.js';
import { valuePlace } from '../places.js';
import type { Found, Rule } from '../rule.js';
import { hasInlineComment, profilesOf, servicesOf } from '../shared-files.js';
import { type Situation, toSituation, variablesOf } from '../situation.js';

/** `localhost:4566`: not every tool accepts it. */
export const badUrl: Rule = {
  code: 'EP_DOCTOR_URL',
  severity: 'error',
  finds: 'an endpoint URL that some tool does not accept for its service',
  example: { env: { AWS_ENDPOINT_URL: 'localhost:4566' } },
  fixed: { env: { AWS_ENDPOINT_URL: 'http://localhost:4566' } },
  find: (situation) => configuredUrls(situation).flatMap(toBadUrl),
};

/** Judges the URL alone, because it may be in a profile that is not in use today. */
function toBadUrl({ value, place, service }: ConfiguredUrl): Found[] {
  const target = service ?? ANY_SERVICE;
  const fault = findUrlFault(value, [target]);
  if (fault === undefined) return [];
  const shown = maskCredentials(value);
  return [
    {
      message: `The URL ${shown} ${fault.problem}.`,
      place,
      value: shown,
      fix: fault.fix,
      dialects: askAll(toSituation({}), target, { endpointUrl: value }),
    },
  ];
}

/** `http://localhost:4566?a=b` for all services: S3 refuses a query. */
export const urlOfSome: Rule = {
  code: 'EP_DOCTOR_URL_OF_SOME',
  severity: 'warning',
  finds:
    'an endpoint URL for all services that some tool does not accept for certain services, such as S3',
  example: { env: { AWS_ENDPOINT_URL: 'http://localhost:4566?tenant=a' } },
  fixed: { env: { AWS_ENDPOINT_URL: 'http://localhost:4566' } },
  about: PARTICULAR_SERVICES,
  find: (situation) =>
    configuredUrls(situation)
      .filter(({ service, value }) => service === null && isTakenFor(ANY_SERVICE, value))
      .flatMap(toBadForSome),
};

function toBadForSome({ value, place }: ConfiguredUrl): Found[] {
  const fault = findUrlFault(value, PARTICULAR_SERVICES);
  const shown = PARTICULAR_SERVICES.find((service) => !isTakenFor(service, value));
  if (fault === undefined || shown === undefined) return [];
  const url = maskCredentials(value);
  return [
    {
      message: `The URL ${url} is for all services, but ${fault.problem}.`,
      place,
      value: url,
      fix: fault.fix,
      dialects: askAll(toSituation({}), shown, { endpointUrl: value }),
    },
  ];
}

/** A configured endpoint URL. */
export interface ConfiguredUrl {
  readonly value: string;
  readonly place: Place;
  /** The service that it is for; null for all services. */
  readonly service: Identifier | null;
}

/** Every configured endpoint URL that is not empty; one followed by a comment is another rule's. */
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
      // A key that names no service may be meant for any.
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
