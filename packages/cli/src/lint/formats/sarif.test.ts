import { createRequire } from 'node:module';

import Ajv from 'ajv-draft-04';
import { expect, it } from 'vitest';

import { lintBytes } from '../lint-bytes.js';
import { lintCodes } from '../judge-name.js';
import type { Report } from '../lint-files.js';
import { toSarif } from './sarif.js';

const schema = createRequire(import.meta.url)(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
) as object;
// Its patterns are older than Unicode's, and it names formats that only say what is meant.
const ajv = new Ajv.default({ strict: false, unicodeRegExp: false, validateFormats: false });
const validate = ajv.compile(schema);

const TEXT = [
  'AWS_S3_ENDPOINT=x',
  ...['LOGS', 'EVENTS', 'DYNAMODBB', 'PAYMENTS'].map((name) => `AWS_ENDPOINT_URL_${name}=x`),
  '[default]\nignore_configure_endpoint_urls = true\n[services a]',
  ...['logs', 'events', 'sqss', 'payments'].map((key) => `${key} =\n  endpoint_url = x`),
].join('\n');

function reportOf(file: string): Report {
  const located = lintBytes(Buffer.from(TEXT), file, () => false);
  const failure = { code: 'EP_CLI_FILE', message: 'x cannot be read', fix: 'Make it readable.' };
  return { from: 'files', located, fixed: [], read: 1, failures: [failure], unused: [] };
}

it('is valid by the schema of the standard, with a result of every rule', () => {
  const log = toSarif(reportOf('a b/ü.env'));
  expect(validate(log), JSON.stringify(validate.errors, null, 2)).toBe(true);
  const results = log.runs[0]?.results ?? [];
  expect(new Set(results.map(({ ruleId }) => ruleId))).toEqual(new Set(Object.keys(lintCodes)));
  expect(results.every(({ ruleIndex }) => (ruleIndex ?? -1) >= 0)).toBe(true);
});

it('is held against the schema for good reason', () => {
  const log = toSarif(reportOf('a'));
  const broken = structuredClone(log) as unknown as { runs: { results: { level: string }[] }[] };
  for (const result of broken.runs[0]?.results ?? []) result.level = 'bad';
  expect(validate(broken)).toBe(false);
  expect(validate({ ...log, version: '2.0' })).toBe(false);
});

it.each([
  ['a b/ü%.env', { uri: 'a%20b/%C3%BC%25.env', uriBaseId: '%SRCROOT%' }],
  ['../x.env', { uri: '../x.env' }],
  ['/etc/x y', { uri: 'file:///etc/x%20y' }],
])('says of %s where it is', (file, artifactLocation) => {
  expect(JSON.stringify(toSarif(reportOf(file)))).toContain(JSON.stringify(artifactLocation));
});
