import { toSharedFile } from '@ep/config';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { allTables } from '../../all-tables.js';
import { toContext } from '../../question/context.js';
import { isFault } from '../../errors/fault.js';
import { mayWarn } from './may-warn.js';
import { readQuestion } from './read-question.js';
import { resolveDocumented } from './resolve-documented.js';
import { warnDocumented } from './warn-documented.js';

const value = fc.constantFrom('', 'true', 'TRUE', 'false', 'preferred', 'required', 'http://a');
const VARIABLES = [
  'AWS_ENDPOINT_URL',
  'AWS_ENDPOINT_URL_S3',
  'AWS_ENDPOINT_URL_DYNAMODB',
  'AWS_ENDPOINT_URL_STEPFUNCTIONS',
  'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
  'AWS_USE_FIPS_ENDPOINT',
  'AWS_USE_DUALSTACK_ENDPOINT',
  'AWS_ACCOUNT_ID',
  'AWS_ACCOUNT_ID_ENDPOINT_MODE',
];
const LINES = [
  'endpoint_url = http://b',
  'services = my',
  'use_fips_endpoint = true',
  'use_dualstack_endpoint =',
  'ignore_configure_endpoint_urls = false',
  'ignore_configured_endpoint_urls = true',
  'aws_account_id = 123456789012',
  'account_id_endpoint_mode = preferred',
  's3 =\n  use_dualstack_endpoint = true\n  use_accelerate_endpoint = true',
];
const ENTRIES = [
  's3 =\n  endpoint_url = http://c',
  'stepfunctions =\n  endpoint_url = http://d',
  'dynamodb =',
];

const env = fc.dictionary(fc.constantFrom(...VARIABLES), value, { maxKeys: 3 });
const lines = fc.uniqueArray(fc.constantFrom(...LINES), { maxLength: 4 });
const section = fc.uniqueArray(fc.constantFrom(...ENTRIES), { maxLength: 3 });
const service = fc.constantFrom('s3', 's3_control', 'dynamodb', 'sfn');

it('is true wherever there is a warning', () => {
  let warned = 0;
  const property = fc.property(
    service,
    env,
    lines,
    lines,
    section,
    (identifier, variables, ofConfig, ofCredentials, entries) => {
      const config = ['[default]', 'region = us-west-2', ...ofConfig, '[services my]', ...entries];
      const input = {
        env: variables,
        config: toSharedFile(config.join('\n'), { file: 'config' }),
        credentialsFile: toSharedFile(['[default]', ...ofCredentials].join('\n'), {
          file: 'credentials',
          kind: 'credentials',
        }),
      };
      try {
        const context = toContext(identifier, 'documented', input, allTables);
        const question = readQuestion(context);
        const resolution = resolveDocumented(context);
        const { winner } = resolution;
        const warnings = warnDocumented(question, resolution.toFindings(), winner);
        if (warnings.length > 0) warned++;
        expect(mayWarn(question, winner) || warnings.length === 0).toBe(true);
      } catch (error) {
        if (!isFault(error)) throw error;
      }
    },
  );
  fc.assert(property, { numRuns: 5000 });
  expect(warned).toBeGreaterThan(1000);
});
