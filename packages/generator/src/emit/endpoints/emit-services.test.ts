import { rmSync } from 'node:fs';

import { expect, it } from 'vitest';

import { catalogOf } from '../../../test/catalog-of.js';
import { compileEndpoints } from '../../../test/compile-endpoints.js';
import type { ModelRules } from '../../models/model.js';
import { functionOf } from './emit-services.js';

const RESERVED = ['arguments', 'await', 'default', 'import', 'let', 'package', 'table', 'yield'];

function rulesOf(identifier: string): ModelRules {
  const rules = [{ url: `https://${identifier}.example.com` }];
  return { identifier, from: 'botocore', parameters: {}, rules };
}

it('is the identifier where JavaScript lets it', () => {
  for (const name of ['sqs', 'cloudwatch_logs', 's3', 'of', 'type', 'async', 'constructor']) {
    expect(functionOf(name).name).toBe(name);
  }
});

it.each(RESERVED)('marks %s, which it may not be', (word) => {
  expect(functionOf(word).name).toBe(`${word}_`);
});

it('makes services of such names work, by their identifiers', async () => {
  const { table, folder } = await compileEndpoints(catalogOf(RESERVED.map(rulesOf), []));
  try {
    for (const word of RESERVED) {
      expect(table[word]?.({}).url).toBe(`https://${word}.example.com`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
