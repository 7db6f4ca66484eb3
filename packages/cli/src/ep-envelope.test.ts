import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { shownDefinitions } from '@ep/command-line';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';

import { runEp } from '../test/run-ep.js';
import { ep } from './ep.js';

const schema = JSON.parse(
  readFileSync(new URL('../envelope.schema.json', import.meta.url), 'utf8'),
) as object;
// `strictTypes` alone is off: the schema says `["string", "null"]`, which is plain JSON Schema.
const validate = new Ajv({ allErrors: true, strict: true, strictTypes: false }).compile(schema);

/** An environment with something to find in it. */
const ENV = {
  AWS_CONFIG_FILE: 'packages/cli/test/fixtures/config',
  AWS_SHARED_CREDENTIALS_FILE: 'packages/cli/test/fixtures/none',
  AWS_ENDPOINT_URL_STEPFUNCTIONS: 'http://localhost:4566',
};

const LINT = ['lint', fileURLToPath(new URL('../test/lint-tree', import.meta.url)), '--json'];
const CONFIG = ['config', 's3', '--section', 'local', '--json'];

const runs: [string, string[], number][] = [
  ['an answer', ['show', 's3', '--json'], 0],
  ['an answer with something missing', ['find', 's3', 'xyzzyplugh', '--json'], 1],
  ['a wrong operand', ['show', 'xyzzyplugh', '--json'], 2],
  ['a wrong option', ['show', 's3', '--json', '--zzz'], 2],
  ['a wrong command', ['zzz', '--json'], 2],
  ['an endpoint that is refused', ['endpoint', 'sqs', '--json'], 1],
  ['an explanation', ['resolve', 'sqs', '--region', 'eu-west-1', '--json'], 0],
  ['a profile that is not there', ['resolve', 'sqs', '--profile', 'no', '--json'], 2],
  ['an endpoint', ['endpoint', 'sqs', '--param', 'Region=eu-west-1', '--json'], 0],
  ['a list', ['list', '--json'], 0],
  ['a list by another name', ['list', '--format', 'json'], 0],
  ['lines', [...CONFIG, '--url', 'http://localhost:4566'], 0],
  ['lines without a URL', CONFIG, 2],
  ['findings', ['doctor', '--json'], 1],
  ['findings in files', LINT, 1],
  ['a folder that is not there', ['lint', 'xyzzyplugh', '--format', 'json'], 2],
];

describe('the envelope of --json', () => {
  it.each(runs)('is what envelope.schema.json says: %s', async (_what, words, expected) => {
    const { stdout, code } = await runEp(words, { env: ENV });
    const envelope = JSON.parse(stdout) as { readonly ok: boolean };
    validate(envelope);
    expect(validate.errors).toBeNull();
    expect([code, envelope.ok]).toEqual([expected, expected === 0]);
  });

  it('is tried with every command that has it', () => {
    const having = shownDefinitions(ep).filter(({ options }) =>
      options.some(({ name }) => name === 'json'),
    );
    const tried = new Set(runs.map(([, [command]]) => command));
    expect(having.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });

  it('would be refused with anything else in it', () => {
    expect(validate({ schemaVersion: 1, command: 'show', ok: true, data: null })).toBe(true);
    expect(validate({ schemaVersion: 2, command: 'show', ok: true, data: null })).toBe(false);
    expect(validate({ schemaVersion: 1, command: 'show', ok: true })).toBe(false);
    expect(validate({ schemaVersion: 1, command: 'show', ok: true, data: 1, x: 1 })).toBe(false);
  });
});
