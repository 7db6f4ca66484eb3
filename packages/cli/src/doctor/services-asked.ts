import { ENDPOINT_URL, SERVICES } from '@ep/config';
import { identifierOfEnvVar, isEnvVar } from '@ep/env';
import { type Identifier, isIdentifier } from '@ep/identifiers';

import { ANY_SERVICE } from '../services/stand-ins.js';
import type { Situation } from './situation.js';
import { variablesOf } from './variables.js';

/** The services that have a URL of their own somewhere, and one that has none. */
export function servicesAsked(situation: Situation): readonly Identifier[] {
  const ofVariables = variablesOf(situation)
    .map(({ name }) => name)
    .filter(isEnvVar)
    .map((name) => identifierOfEnvVar(name));
  return [...new Set([...ofVariables, ...ofProfile(situation), ANY_SERVICE])];
}

/** Those of the section that the profile in force uses. */
function ofProfile(situation: Situation): Identifier[] {
  const { AWS_PROFILE, AWS_DEFAULT_PROFILE } = situation.env;
  const name = AWS_PROFILE ?? AWS_DEFAULT_PROFILE ?? 'default';
  const { config, credentials } = situation;
  const entries = [config, credentials].map(({ mended }) =>
    mended.read('aws-cli').profiles.get(name)?.entries.get(SERVICES),
  );
  const { services } = config.mended.read('aws-cli');
  return entries
    .flatMap((entry) => [...(services.get(entry?.value ?? '')?.entries.values() ?? [])])
    .filter(({ nested }) => nested?.has(ENDPOINT_URL))
    .map(({ key }) => key)
    .filter(isIdentifier);
}
