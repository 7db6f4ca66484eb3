// What a consumer writes once a service has shipped. scripts/e2e-registry.mjs ships `Moon Base`, and
// compiles, bundles and runs this; before that, it must not compile.
import { endpointFor } from '@ep/endpoints';
import { AWS_ENDPOINT_URL_MOON_BASE, type EnvVar, envVarOf } from '@ep/env';
import { type Identifier, identifierOf, MOON_BASE } from '@ep/identifiers';

const identifier: Identifier = MOON_BASE;
const variable: EnvVar = AWS_ENDPOINT_URL_MOON_BASE;
const { url } = endpointFor('moon_base', { Region: 'eu-west-1' });

const answers: readonly (readonly [string, string])[] = [
  [identifierOf('Moon Base'), identifier],
  [envVarOf(identifier), variable],
  [url, 'https://moonbase.eu-west-1.example.com'],
];
for (const [answer, expected] of answers) {
  if (answer !== expected) throw new Error(`${answer} is not ${expected}`);
}
