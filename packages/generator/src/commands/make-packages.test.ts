import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { describe, expect, it } from 'vitest';

import { REPOSITORY } from '../../test/repository.js';
import { runCli } from '../../test/run-cli.js';
import { ruleSet, serviceShape, smithyModel } from '../../test/sample-models.js';
import { temporaryFolder } from '../../test/temporary-folder.js';
import { readStamps, readTree, writeTree } from '../../test/tree.js';
import { parseCommandLine, UsageError } from '../command-line.js';
import { type Problem, ProblemsError } from '../problem.js';
import { makePackages } from './make-packages.js';

const EXAMPLE = join(REPOSITORY, 'packages/generator/example/models');
const ACME = ['--scope', '@acme', '--env-prefix', 'ACME_ENDPOINT_URL_'];

const company = { scope: '@acme', envPrefix: 'ACME_ENDPOINT_URL_', release: '1.2.0' };
const make = (models: string, out: string) =>
  makePackages({ source: { kind: 'smithy', path: models }, company, out });

const problemsOf = async (models: string, out: string): Promise<readonly Problem[]> => {
  const error = await make(models, out).catch((thrown: unknown) => thrown);
  if (error instanceof ProblemsError) return error.problems;
  throw error;
};

const modelsOf = (tree: Readonly<Record<string, string>>): string => {
  const folder = temporaryFolder();
  writeTree(folder, tree);
  return folder;
};

const shape = (traits: object = {}) => ({ type: 'service', version: '2026-01-01', traits });

/** A rule set that asks AWS's partitions. */
const RULES = 'smithy.rules#endpointRuleSet';
const partitioned = {
  version: '1.0',
  parameters: { Region: { type: 'String', required: true, documentation: 'Where' } },
  rules: [
    {
      conditions: [{ fn: 'aws.partition', argv: [{ ref: 'Region' }], assign: 'Partition' }],
      endpoint: { url: 'https://x.{Partition#dnsSuffix}' },
      type: 'endpoint',
    },
  ],
};

describe('make-packages', () => {
  it('makes four packages of the example, all of one version', async () => {
    const out = temporaryFolder();
    const args = ['--from', `smithy:${EXAMPLE}`, ...ACME, '--out', out, '--release', '1.2.0'];
    const { code, stdout, stderr } = await runCli(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(
      '@acme/identifiers, @acme/env, @acme/config, @acme/endpoints of 2 services',
    );
    const manifest = (name: string) =>
      JSON.parse(readFileSync(join(out, name, 'package.json'), 'utf8')) as object;
    expect(manifest('env')).toMatchObject({
      name: '@acme/env',
      version: '1.2.0',
      dependencies: { '@acme/identifiers': '1.2.0' },
    });
    const tree = readTree(out);
    expect(tree['identifiers/data.json']).toContain('"envVar": "ACME_ENDPOINT_URL_ORDER_HISTORY"');
    expect(tree['env/README.md']).toContain(
      '| Order History | `ACME_ENDPOINT_URL_ORDER_HISTORY` |',
    );
    for (const [path, text] of Object.entries(tree)) {
      expect(text, path).not.toMatch(/@scope\/|from '@ep\/|AWS_ENDPOINT|pnpm generate/);
    }
  });

  it('writes nothing where nothing changed, and clears what is left over', async () => {
    const out = temporaryFolder();
    await make(EXAMPLE, out);
    const before = readStamps(out);
    writeTree(out, { 'env/dist/old.js': '', 'env/notes.txt': 'mine' });
    expect((await make(EXAMPLE, out)).drift).toEqual({
      missing: [],
      different: [],
      leftOver: ['env/dist/old.js'],
    });
    const { 'env/notes.txt': _mine, ...after } = readStamps(out);
    expect(after).toEqual(before);
  });

  it('names a service by its shape where it says no serviceId, and makes no endpoints without rules', async () => {
    const out = temporaryFolder();
    const models = modelsOf({ 'a.json': smithyModel({ 'com.acme#OrderDesk': shape() }) });
    const { packages } = await make(models, out);
    expect(packages).toEqual(['@acme/identifiers', '@acme/env', '@acme/config']);
    expect(readTree(out)['identifiers/data.json']).toMatch(
      /"serviceId": "OrderDesk",\s+"identifier": "orderdesk"/,
    );
  });

  it('knows AWS’s partitions where rules ask for them', async () => {
    const out = temporaryFolder();
    const traits = { [RULES]: partitioned };
    await make(modelsOf({ 'a.json': smithyModel({ 'com.acme#Desk': shape(traits) }) }), out);
    const module = pathToFileURL(join(out, 'endpoints/dist/index.js')).href;
    const { endpointFor } = (await import(module)) as {
      endpointFor: (identifier: string, params: object) => { url: string };
    };
    expect(endpointFor('desk', { Region: 'cn-north-1' }).url).toBe('https://x.amazonaws.com.cn');
  });

  it.each([
    [
      'Order_Desk',
      'EP_CATALOG_SERVICE_ID',
      'give the service a serviceId of that shape, in the sdkId',
    ],
    ['Import', 'EP_COMPANY_RESERVED', 'give the service another serviceId, in the sdkId'],
    ['Table', 'EP_COMPANY_RESERVED', 'give the service another serviceId, in the sdkId'],
  ])('refuses a service named %s', async (name, code, cure) => {
    const out = temporaryFolder();
    const models = modelsOf({ 'a.json': smithyModel({ [`com.acme#${name}`]: shape() }) });
    const [problem, ...others] = await problemsOf(models, out);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code, message: expect.stringContaining(`"${name}"`) });
    expect(problem?.place).toContain(models);
    expect(problem?.cure).toContain(cure);
    expect(readTree(out)).toEqual({});
  });

  it.each([
    [
      'rules that are wrong',
      { 'a#Desk': serviceShape('Desk', { [RULES]: ruleSet('https://{No}.example') }) },
      'EP_RULES',
    ],
    [
      'two services of one name',
      { 'a#Desk': serviceShape('Desk'), 'b#desk': serviceShape('desk') },
      'EP_CATALOG_CLASH',
    ],
    ['no service', { 'a#Desk': { type: 'structure' } }, 'EP_INGEST_EMPTY'],
  ])('refuses %s', async (_what, shapes, code) => {
    const out = temporaryFolder();
    const models = modelsOf({ 'a.json': smithyModel(shapes) });
    const problems = await problemsOf(models, out);
    expect(problems).toMatchObject([{ code, cure: expect.stringMatching(/\S/) }]);
    expect(problems[0]?.place).toContain(models);
    expect(readTree(out)).toEqual({});
  });

  it('does not write over a package of another name', async () => {
    const out = modelsOf({ 'config/package.json': '{ "name": "@acme/webpack-config" }' });
    const before = readTree(out);
    expect(await problemsOf(EXAMPLE, out)).toMatchObject([
      {
        code: 'EP_COMPANY_OCCUPIED',
        place: join(out, 'config/package.json'),
        message: 'is the package "@acme/webpack-config", not @acme/config',
      },
    ]);
    expect(readTree(out)).toEqual(before);
  });

  it.each([
    [
      ['--from', 'smithy:x', '--scope', 'acme', '--env-prefix', 'ACME_', '--out', 'o'],
      '--scope takes a scope of npm as @acme, not "acme"',
    ],
    [
      ['--from', 'smithy:x', '--scope', '@acme', '--env-prefix', 'acme', '--out', 'o'],
      '--env-prefix takes capitals with an underscore at the end',
    ],
    [['--from', 'smithy:x', '--scope', '@acme', '--env-prefix', 'ACME_'], '--out is missing'],
    [['--from', 'smithy:x', '--scope', '@acme', '--out', 'o'], '--env-prefix is missing'],
    [
      ['--from', 'botocore:x', ...ACME, '--out', 'o'],
      'packages of your own are made of one --from smithy:LOCATION',
    ],
    [
      ['--from', 'smithy:x', ...ACME, '--out', 'o', '--release', 'one'],
      '--release takes a version as 1.2.0, not "one"',
    ],
    [['--from', 'smithy:x', ...ACME, '--out', 'o', '--check'], 'make-packages takes no --check'],
  ])('does not take %j', (args, message) => {
    expect(() => parseCommandLine(args, '/')).toThrow(message);
    expect(() => parseCommandLine(args, '/')).toThrow(UsageError);
  });
});
