import fc from 'fast-check';
import { expect, it } from 'vitest';

import { isFilePlace } from '../diagnostics/diagnostic.js';
import { formatDiagnostic, formatPlace } from '../diagnostics/format-diagnostic.js';
import { examine } from './examine.js';
import { toSafeLine } from './excerpt.js';
import { lineOf, toSituation } from './situation.js';

const HEADERS = [
  '[default]',
  '[profile default]',
  '[profile a]',
  '[services a]',
  '[services  a b]',
  '[DEFAULT]',
  '[a',
  '[]',
  '[profile __proto__]',
];
const KEYS = [
  'endpoint_url',
  'Endpoint_URL',
  'services',
  's3',
  'logs',
  '__proto__',
  'constructor',
  'region',
  'use_fips_endpoint',
  'ignore_configure_endpoint_urls',
  'ignore_configured_endpoint_urls',
  'account_id_endpoint_mode',
  'aws_access_key_id',
  's3.endpoint_url',
  '',
];
const VALUES = [
  '',
  'a',
  'true',
  'TRUE',
  'required',
  'http://a',
  'http://a # b',
  'localhost:1',
  '://',
  '\u0000',
];

const line = fc.oneof(
  fc.constantFrom(...HEADERS),
  fc
    .tuple(
      fc.constantFrom('', '  ', '\t'),
      fc.constantFrom(...KEYS),
      fc.constantFrom(' = ', '=', ': ', ' '),
      fc.constantFrom(...VALUES),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom('', '# a', '\uFEFF', '\u2028', '\r'),
);
const text = fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'));
const env = fc.dictionary(
  fc.constantFrom(
    'AWS_ENDPOINT_URL',
    'AWS_ENDPOINT_URL_S3',
    'AWS_ENDPOINT_URL_LOGS',
    'AWS_ENDPOINT_URL___PROTO__',
    'AWS_PROFILE',
    'AWS_DEFAULT_PROFILE',
    'AWS_REGION',
    'AWS_USE_FIPS_ENDPOINT',
    'AWS_ACCOUNT_ID_ENDPOINT_MODE',
    'AWS_ACCESS_KEY_ID',
    'AWS_CONFIG_FILE',
    '__proto__',
  ),
  fc.constantFrom(...VALUES),
);

it('takes any situation, and every place that it names is there', () => {
  fc.assert(
    fc.property(env, text, text, (variables, config, credentials) => {
      const situation = toSituation({ env: variables, config, credentials });
      for (const finding of examine(situation)) {
        const { code, place } = finding;
        // What is not set anywhere is at a variable that is not set.
        if (code === 'EP_DOCTOR_REGION_MISSING') continue;
        if (!isFilePlace(place)) {
          expect(Object.hasOwn(variables, place.variable)).toBe(true);
          continue;
        }
        const file = place.file === 'credentials' ? situation.credentials : situation.config;
        const source = lineOf(file, place.line);
        expect(source).toBeDefined();
        expect(place.column).toBeLessThanOrEqual((source?.length ?? 0) + 1);
        expect(place.endColumn).toBeGreaterThanOrEqual(place.column);
        const excerpt = () => toSafeLine(source ?? '');
        expect(formatDiagnostic(finding, { color: false, excerpt })).toContain('fix:');
      }
    }),
    { numRuns: 100 },
  );
});

it('tells of the environment, the config file and the credentials file, in this order', () => {
  const file = '[default]\nendpoint_url = localhost:1\n\n[profile a]\nendpoint_url = localhost:1\n';
  const credentials = file.replace('profile ', '');
  const variables = { AWS_ENDPOINT_URL_S3: 'localhost:1' };
  const places = examine(toSituation({ env: variables, config: file, credentials }))
    .filter(({ code }) => code === 'EP_DOCTOR_URL')
    .map(({ place }) => formatPlace(place));
  expect(places).toEqual([
    'AWS_ENDPOINT_URL_S3',
    'config:2:16',
    'config:5:16',
    'credentials:2:16',
    'credentials:5:16',
  ]);
});
