import { readFileSync } from 'node:fs';

import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';

import { runEp } from '../../test/run-ep.js';

const schema = JSON.parse(
  readFileSync(new URL('../../envelope.schema.json', import.meta.url), 'utf8'),
) as object;
// `strictTypes` alone is off: the schema says `["string", "null"]`, which is plain JSON Schema.
const validate = new Ajv({ allErrors: true, strict: true, strictTypes: false }).compile(schema);

/** An environment with something to find in it. */
const ENV = {
  AWS_CONFIG_FILE: 'packages/cli/test/fixtures/config',
  AWS_SHARED_CREDENTIALS_FILE: 'packages/cli/test/fixtures/none',
  AWS_ENDPOINT_URL_STEPFUNCTIONS: 'http://localhost:4566',
};

describe('the envelope of --json', () => {
  it.each([
    ['an answer', ['show', 's3', '--json'], 0],
    ['an answer with something missing', ['find', 's3', 'xyzzyplugh', '--json'], 1],
    ['a wrong operand', ['show', 'xyzzyplugh', '--json'], 2],
    ['a wrong option', ['show', 's3', '--json', '--zzz'], 2],
    ['a wrong command', ['zzz', '--json'], 2],
    ['an endpoint that is refused', ['endpoint', 'sqs', '--json'], 1],
    ['an explanation', ['resolve', 'sqs', '--region', 'eu-west-1', '--json'], 0],
    ['findings', ['doctor', '--json'], 1],
  ])('is what envelope.schema.json says: %s', async (_what, words, expected) => {
    const { stdout, code } = await runEp(words, { env: ENV });
    const envelope = JSON.parse(stdout) as { readonly ok: boolean };
    validate(envelope);
    expect(validate.errors).toBeNull();
    expect([code, envelope.ok]).toEqual([expected, expected === 0]);
  });

  it('would be refused with anything else in it', () => {
    expect(validate({ schemaVersion: 1, command: 'show', ok: true, data: null })).toBe(true);
    expect(validate({ schemaVersion: 2, command: 'show', ok: true, data: null })).toBe(false);
    expect(validate({ schemaVersion: 1, command: 'show', ok: true })).toBe(false);
    expect(validate({ schemaVersion: 1, command: 'show', ok: true, data: 1, x: 1 })).toBe(false);
  });
});
