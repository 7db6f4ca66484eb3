import { type Identifier, isIdentifier, type ServiceFacts } from '@ep/identifiers';
import { isEnvVar, identifierOfEnvVar } from '@ep/env';

import { services } from '../../services/service-facts.js';
import { askAll } from '../ask-all.js';
import { inServices } from '../in-services.js';
import { keyPlace } from '../places.js';
import type { Found, Rule } from '../rule.js';
import { servicesOf } from '../sections.js';
import type { Situation } from '../situation.js';
import { variablesOf } from '../variables.js';

/** The endpoint of a service that is no more. */
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
    return service ? [toFound(situation, service, name, { variable: name })] : [];
  });
}

function inSections(situation: Situation): Found[] {
  return servicesOf(situation).flatMap((section) =>
    [...section.entries.values()].flatMap((entry) => {
      const service = isIdentifier(entry.key) ? factsOf(entry.key) : undefined;
      if (service === undefined) return [];
      return toFound(inServices(situation, section), service, entry.key, keyPlace(entry));
    }),
  );
}

/** The facts of a retired service. */
function factsOf(identifier: Identifier): ServiceFacts | undefined {
  return services.find((one) => one.identifier === identifier && one.retired !== null);
}

function toFound(
  situation: Situation,
  { serviceId, identifier, retired: day }: ServiceFacts,
  value: string,
  place: Found['place'],
): Found {
  return {
    message: `AWS retired ${serviceId}: gone since ${day}. Tools newer than that do not know it.`,
    place,
    value,
    fix: 'Remove it, unless an older tool still needs it.',
    dialects: askAll(situation, identifier),
  };
}
