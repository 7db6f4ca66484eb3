import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type CommandDefinition, shownDefinitions } from '@ep/command-line';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runEp } from '../test/run-ep.js';
import { ep } from './ep.js';

const LONGEST = 1000;
const SIZE = 100_000;
/** One word, many words, and what has two units a character. */
const LONG = ['a'.repeat(SIZE), 'ab '.repeat(SIZE / 3), '😀'.repeat(SIZE / 2)];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ep-short-talk-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What each command needs to get as far as it can. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  env: ['--url', 'http://localhost'],
  config: ['--url', 'http://localhost', '--section', 'a'],
};

/** A long word in the place of each operand and of each value. */
function linesWith({ name, operands, options }: CommandDefinition, long: string): string[][] {
  const needed = NEEDED[name] ?? [];
  const service = operands.some((one) => one.completes === 'service') ? ['s3'] : [];
  const values = options.filter(({ value }) => value !== undefined);
  return [
    [name, ...needed, long],
    [name, ...needed, ...service, `--${long}`],
    [name, ...needed, '--json', long],
    ...values.map((option) => [name, ...service, ...needed, `--${option.name}=${long}`]),
    ...values.map((option) => [name, ...service, ...needed, '--json', `--${option.name}=${long}`]),
  ];
}

interface Document {
  readonly errors?: readonly { readonly message: string; readonly fix: string | null }[];
  readonly findings?: readonly { readonly message: string; readonly fix: string }[];
}

/** All that a command says, and not the data that it gives. */
function saidIn({ stdout, stderr }: { stdout: string; stderr: string }): string[] {
  const lines = stderr.split('\n');
  if (!stdout.startsWith('{\n  "schemaVersion"')) return lines;
  const { errors = [], findings = [] } = JSON.parse(stdout) as Document;
  return [
    ...lines,
    ...[...errors, ...findings].flatMap(({ message, fix }) => [message, fix ?? '']),
  ];
}

describe.each(LONG.map((long) => [long.slice(0, 6), long]))('with %s… in its words', (_, long) => {
  it.each(shownDefinitions(ep).map((definition) => [definition.name, definition] as const))(
    'ep %s says nothing that is longer than a person reads',
    async (_name, definition) => {
      for (const words of linesWith(definition, long)) {
        const outcome = await runEp(words, { cwd: folder, env: { HOME: folder } });
        const lengths = saidIn(outcome).map(({ length }) => length);
        expect(Math.max(...lengths), words[0]).toBeLessThanOrEqual(LONGEST);
      }
    },
  );
});

it('holds for no command, for names in variables and files, and for cases', async () => {
  const long = 'A'.repeat(SIZE);
  const name = `AWS_ENDPOINT_URL_${long}`;
  const outcomes = [
    await runEp([long]),
    await runEp(['help', long]),
    await runEp(['doctor'], { env: { HOME: folder, [name]: 'http://a' } }),
    await runEp(['doctor', '--json'], { env: { HOME: folder, [name]: long } }),
    await runEp(['lint', '-'], { stdin: `${name}=x` }),
    await runEp(['resolve', '--jsonl'], { stdin: JSON.stringify({ service: long }) }),
    await runEp(['resolve', '--jsonl'], {
      stdin: JSON.stringify({ service: 's3', region: `${long}_` }),
    }),
    await runEp(['endpoint', '--jsonl'], {
      stdin: JSON.stringify({ service: 's3', params: { [long]: 1 } }),
    }),
  ];
  for (const { stdout, stderr } of outcomes) {
    const messages = [
      ...saidIn({ stdout, stderr }),
      ...(stdout.startsWith('{\n') ? [] : stdout.split('\n')),
    ];
    expect(messages.join('').length).toBeGreaterThan(10);
    expect(Math.max(...messages.map(({ length }) => length))).toBeLessThanOrEqual(1.5 * LONGEST);
  }
});
