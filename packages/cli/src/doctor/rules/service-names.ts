import type { ConfigEntry, ConfigSection } from '@ep/config';
import { identifierOfEnvVar, isEnvVar } from '@ep/env';
import { type Identifier, isIdentifier, type ServiceFacts } from '@ep/identifiers';

import { toFix, toMeaning } from '../../services/meaning.js';
import { ANY_SERVICE } from '../../services/placeholders.js';
import { services } from '../../services/service-facts.js';
import { askAll } from '../ask-tools.js';
import { inServices } from '../other-situations.js';
import { keyPlace } from '../places.js';
import type { Found, Rule } from '../rule.js';
import { servicesOf } from '../shared-files.js';
import { type Situation, variablesOf } from '../situation.js';

/** `logs =` in a `services` section: every tool ignores it silently. */
export const serviceKey: Rule = {
  code: 'EP_DOCTOR_SERVICE_KEY',
  severity: 'warning',
  finds: 'a key of a `services` section that names no service',
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
        .map((entry) => toUnknown(situation, section, entry)),
    ),
};

/** A bare `endpoint_url` lacks its indentation, and some tools read a dotted key as a nested one: other rules. */
function isUnknown(key: string): boolean {
  return !isIdentifier(key) && key !== 'endpoint_url' && !key.includes('.');
}

function toUnknown(situation: Situation, section: ConfigSection, entry: ConfigEntry): Found {
  const meaning = toMeaning(entry.key);
  const [likeliest] = meaning.candidates;
  return {
    message: `The key ${entry.key} names no service, so no tool reads it.${meaning.why}`,
    place: keyPlace(entry),
    value: entry.key,
    fix: toFix(meaning, ({ identifier }) => identifier),
    dialects: askAll(inServices(situation, section), likeliest?.identifier ?? ANY_SERVICE),
    candidates: meaning.candidates,
  };
}

/** The endpoint of a service that AWS retired. */
export const retired: Rule = {
  code: 'EP_DOCTOR_RETIRED',
  severity: 'note',
  finds: 'the endpoint of a service that AWS retired',
  example: { env: { AWS_ENDPOINT_URL_WORKLINK: 'http://localhost:4566' } },
  fixed: { env: { AWS_ENDPOINT_URL_WORKMAIL: 'http://localhost:4566' } },
  find: (situation) => [...inVariables(situation), ...inSections(situation)],
};

function inVariables(situation: Situation): Found[] {
  return variablesOf(situation).flatMap(({ name }) => {
    const service = isEnvVar(name) ? factsOf(identifierOfEnvVar(name)) : undefined;
    return service ? [toRetired(situation, service, name, { variable: name })] : [];
  });
}

function inSections(situation: Situation): Found[] {
  return servicesOf(situation).flatMap((section) =>
    [...section.entries.values()].flatMap((entry) => {
      const service = isIdentifier(entry.key) ? factsOf(entry.key) : undefined;
      if (service === undefined) return [];
      return toRetired(inServices(situation, section), service, entry.key, keyPlace(entry));
    }),
  );
}

/** The facts of a retired service. */
function factsOf(identifier: Identifier): ServiceFacts | undefined {
  return services.find((one) => one.identifier === identifier && one.retired !== null);
}

function toRetired(
  situation: Situation,
  { serviceId, identifier, retired: day }: ServiceFacts,
  value: string,
  place: Found['place'],
): Found {
  return {
    message: `AWS retired ${serviceId}: it has been gone since ${day}, and newer tools do not have it.`,
    place,
    value,
    fix: 'Remove it, unless an older tool still needs it.',
    dialects: askAll(situation, identifier),
  };
}
