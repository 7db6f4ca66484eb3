import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { generate } from './generate.js';
import { ingest } from './ingest.js';

const MODELS = fileURLToPath(new URL('../../../../models', import.meta.url));
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ep-broken-'));
  mkdirSync(join(root, 'models', 'rules'), { recursive: true });
  for (const name of ['schemas', 'overrides.json', 'partitions.json', 'sources.json']) {
    cpSync(join(MODELS, name), join(root, 'models', name), { recursive: true });
  }
  writeFileSync(join(root, 'models', 'overrides.json'), '{ "corrections": [], "aliases": [] }');
  for (const name of ['sqs.json', 'rules/sqs.json']) {
    cpSync(join(MODELS, name), join(root, 'models', name));
  }
});

afterEach(() => rmSync(root, { recursive: true }));

describe('generate', () => {
  it.each([
    [
      'isSet(Endpoint)',
      'isNice(Endpoint)',
      'EP_RULES',
      'the endpoint rules of SQS are wrong: the function isNice is not known',
    ],
    ['isSet(Endpoint)', 'isSet(Endpoint', 'EP_RULES', 'lacks a "," or a ")"'],
    ['isSet(Region)', 'isSet(Land)', 'EP_RULES', 'Land is neither a parameter nor assigned before'],
    ['"url"', '"link"', 'EP_MODELS_SCHEMA', 'additional properties ("link")'],
  ])('stops where %s is %s, and writes nothing', async (right, wrong, code, message) => {
    plant(right, wrong);
    const generating = generate(root, { check: false });
    await expect(generating).rejects.toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ code })]),
    });
    await expect(generating).rejects.toThrow(message);
    await expect(generating).rejects.toThrow('sqs.json');
    expect(existsSync(join(root, 'packages'))).toBe(false);
  });

  it('goes on where nothing is wrong', async () => {
    const { drift } = await generate(root, { check: true });
    expect(drift.missing).toContain('packages/endpoints/src/generated/shapes/sqs.ts');
  });
});

describe('ingest', () => {
  it('takes a rule set in, its sentences left behind', async () => {
    rmSync(join(root, 'models', 'rules'), { recursive: true });
    const { changed } = await ingestRules((text) => text);
    expect(changed).toBe(true);
    const written = readFileSync(join(root, 'models', 'rules', 'sqs.json'), 'utf8');
    expect(written).toContain('"error": "NO_REGION"');
    expect(written).not.toContain('Invalid Configuration');
  });

  it.each([
    ['isSet', 'isNice', 'EP_RULES', 'the function isNice is not known'],
    ['"type": "error"', '"type": "riddle"', 'EP_INGEST_RULES', 'unknown type "riddle"'],
    ['"conditions"', '"conditions', 'EP_INGEST_JSON', 'is broken JSON'],
  ])('stops where %s is %s, and leaves models/ as it was', async (right, wrong, code, message) => {
    const before = readFileSync(join(root, 'models', 'rules', 'sqs.json'), 'utf8');
    const ingesting = ingestRules((text) => text.replace(right, wrong));
    await expect(ingesting).rejects.toMatchObject({ problems: [{ code }] });
    await expect(ingesting).rejects.toThrow(message);
    expect(readFileSync(join(root, 'models', 'rules', 'sqs.json'), 'utf8')).toBe(before);
  });
});

function plant(right: string, wrong: string): void {
  const path = join(root, 'models', 'rules', 'sqs.json');
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(right);
  writeFileSync(path, text.replace(right, wrong));
}

/** A botocore folder with one service, whose rules `change` may break. */
function ingestRules(change: (text: string) => string) {
  const folder = join(root, 'data', 'sqs', '2012-11-05');
  mkdirSync(folder, { recursive: true });
  const metadata = {
    serviceId: 'SQS',
    endpointPrefix: 'sqs',
    protocol: 'json',
    apiVersion: '2012-11-05',
  };
  writeFileSync(join(folder, 'service-2.json'), JSON.stringify({ metadata }));
  writeFileSync(
    join(folder, 'endpoint-rule-set-1.json'),
    change(JSON.stringify(RULE_SET, null, 1)),
  );
  return ingest(root, [{ kind: 'botocore', path: join(root, 'data'), date: '2026-08-07' }]);
}

const RULE_SET = {
  version: '1.0',
  parameters: {
    Region: {
      builtIn: 'AWS::Region',
      required: false,
      documentation: 'A sentence.',
      type: 'String',
    },
  },
  rules: [
    {
      conditions: [{ fn: 'isSet', argv: [{ ref: 'Region' }] }],
      endpoint: { url: 'https://sqs.{Region}.amazonaws.com', properties: {}, headers: {} },
      type: 'endpoint',
    },
    { conditions: [], error: 'Invalid Configuration: Missing Region', type: 'error' },
  ],
};
