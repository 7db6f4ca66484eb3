import { readdirSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { runEp } from './run-ep.js';
import { spawnEp } from './spawn-ep.js';

/** What a test gives a command. */
type World = Parameters<typeof runEp>[1];

const ENDPOINT = 'http://localhost:4566';

/** One run of each command. The tests of the commands hold what it prints against golden files. */
const RUNS: Readonly<Record<string, readonly [readonly string[], World?]>> = {
  complete: [['--', 'ep', 'res']],
  completion: [['bash']],
  config: [['s3', '--url', ENDPOINT, '--profile', 'dev'], { env: { HOME: '/nowhere' } }],
  doctor: [['sqs'], { env: { HOME: '/nowhere', AWS_ENDPOINT_URL_SQS: 'localhost:9324' } }],
  endpoint: [['sqs', '--param', 'Region=eu-west-1']],
  env: [['s3', '--url', ENDPOINT]],
  find: [['states']],
  lint: [['-', '--format', 'unix'], { stdin: 'process.env.AWS_ENDPOINT_URL_LOGS\n' }],
  list: [['--format', 'table']],
  resolve: [['sqs', '--explain'], { env: { HOME: '/nowhere', AWS_REGION: 'eu-west-1' } }],
  show: [['events']],
};

const commands = readdirSync(new URL('../src/commands/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted();

describe('the bundled command, in a process of its own', () => {
  it('has a run here for each command', () => {
    expect(Object.keys(RUNS)).toEqual(commands);
  });

  it.each(Object.entries(RUNS))('ep %s answers as its sources do', async (name, [words, world]) => {
    const line = [name, ...words];
    const here = await runEp(line, world);
    expect(here.stdout + here.stderr).not.toBe('');
    expect(await spawnEp(line, world)).toEqual(here);
  });

  it.each(commands)('ep %s --help answers as its sources do', async (name) => {
    const line = [name, '--help'];
    expect(await spawnEp(line)).toEqual(await runEp(line));
  });

  it('ends with 2 where the usage is wrong, and with 1 where the answer is no', async () => {
    expect(await spawnEp(['nope'])).toMatchObject({ code: 2, stdout: '' });
    expect(await spawnEp(['find', 'xyzzyplugh'])).toMatchObject({ code: 1 });
  });
});
