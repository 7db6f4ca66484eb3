import { readFileSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { emptyRepository, goldenRepository, REPOSITORY } from '../../test/repository.js';
import { runCli, spawnCli, type SpawnOptions } from '../../test/run-cli.js';
import {
  botocoreModel,
  botocorePath,
  ruleSet,
  serviceShape,
  smithyModel,
} from '../../test/sample-models.js';
import { temporaryFolder } from '../../test/temporary-folder.js';
import { readStamps, readTree, writeTree } from '../../test/tree.js';
import type { Model } from '../models/model.js';
import { readModels } from '../models/read-models.js';
import type { Problem } from '../problem.js';

const REVERSED = join(REPOSITORY, 'packages/generator/test/reverse-listings.mjs');

function sources(tree: Readonly<Record<string, string | Buffer>>): string {
  const folder = temporaryFolder();
  writeTree(folder, tree);
  return folder;
}

async function ingest(root: string, args: readonly string[], run: typeof spawnCli = runCli) {
  const result = await run(['ingest', '--root', root, ...args]);
  expect(result.stderr).toBe('');
  expect(result.code).toBe(0);
  return result.stdout;
}

const modelOf = (root: string, identifier: string): Model =>
  JSON.parse(readFileSync(join(root, 'models', `${identifier}.json`), 'utf8')) as Model;

const botocore = (...services: string[]) =>
  Object.fromEntries(
    services.map((name) => [botocorePath(name.toLowerCase()), botocoreModel(name)]),
  );

const botocoreAt = (date: string, ...services: string[]) => [
  '--from',
  `botocore:${sources(botocore(...services))}`,
  '--date',
  date,
];

const modelTree = (root: string) => {
  const { 'sources.json': _measured, ...rest } = readTree(join(root, 'models'));
  return rest;
};

const bytesOf = (tree: Readonly<Record<string, string>>): number =>
  Object.values(tree).reduce((sum, text) => sum + Buffer.byteLength(text), 0);

describe('ingest', () => {
  it('writes what it read, in the form that Prettier leaves, and says how much', async () => {
    const root = emptyRepository();
    const data = sources({
      [botocorePath('sqs', '2012-11-05')]: botocoreModel('SQS', { apiVersion: '2012-11-05' }),
      [`${botocorePath('sns')}.gz`]: gzipSync(botocoreModel('SNS')),
    });
    const smithy = sources({ 'a/sqs.json': smithyModel({ 'a#A': serviceShape('SQS') }) });
    const said = ['--origin', 'https://example.com/botocore', '--version', '1.2.3'];
    const from = ['--from', `botocore:${data}`, ...said, '--date', '2026-08-07'];
    const args = [...from, '--from', `smithy:${smithy}`, '--date', '2025-04-02'];
    expect(await ingest(root, args)).toBe('models/: 2 services, 0 of them retired, written\n');
    expect(readTree(join(root, 'models'))['sqs.json']).toBe(
      [
        '{',
        '  "serviceId": "SQS",',
        '  "identifier": "sqs",',
        '  "introduced": { "date": "2025-04-02", "from": "smithy" },',
        '  "retired": null,',
        '  "sources": {',
        '    "botocore": {',
        '      "clients": ["sqs"],',
        '      "apiVersion": "2012-11-05",',
        '      "endpointPrefix": "sqs",',
        '      "protocol": "json",',
        '      "titles": ["Amazon SQS"]',
        '    },',
        '    "smithy": { "apiVersion": "2020-01-01", "titles": [] }',
        '  }',
        '}',
        '',
      ].join('\n'),
    );
    const problems: Problem[] = [];
    const { models, sources: records } = readModels(join(root, 'models'), problems);
    expect(problems).toEqual([]);
    expect(models.map(({ identifier }) => identifier)).toEqual(['sns', 'sqs']);
    expect(records).toMatchObject([
      { kind: 'botocore', origin: said[1], version: '1.2.3', date: '2026-08-07', files: 2 },
      { kind: 'smithy', version: null, date: '2025-04-02', files: 1 },
    ]);
  });

  it('changes nothing the second time, nor in another order of sources and files', async () => {
    const root = emptyRepository();
    const data = sources(botocore('SQS', 'SNS', 'SFN'));
    const smithy = sources({ 'p.json': smithyModel({ 'a#A': serviceShape('p8data') }) });
    const from = [`botocore:${data}`, `smithy:${smithy}`];
    await ingest(
      root,
      from.flatMap((one) => ['--from', one]),
    );
    const before = readStamps(root);
    const again = await ingest(
      root,
      from.toReversed().flatMap((one) => ['--from', one]),
    );
    expect(again).toBe('models/: 4 services, 0 of them retired, unchanged\n');
    const reversed: SpawnOptions = {
      execArgv: ['--import', REVERSED],
      env: { TZ: 'Asia/Tokyo', LC_ALL: 'cs_CZ.UTF-8' },
    };
    await ingest(
      root,
      from.flatMap((one) => ['--from', one]),
      (args) => spawnCli(args, reversed),
    );
    expect(readStamps(root)).toEqual(before);
  });

  it('keeps services that are gone, marks them, and takes the mark off when they are back', async () => {
    const root = emptyRepository();
    await ingest(root, botocoreAt('2025-01-01', 'SQS', 'OpsWorks'));
    const said = await ingest(root, botocoreAt('2026-01-01', 'SQS', 'Fresh'));
    expect(said).toBe('models/: 3 services, 1 of them retired, written\n');
    expect(modelOf(root, 'opsworks').retired).toEqual({ date: '2026-01-01', from: 'botocore' });
    expect(modelOf(root, 'fresh').introduced).toEqual({ date: '2026-01-01', from: 'botocore' });
    await ingest(root, botocoreAt('2027-01-01', 'SQS', 'Fresh', 'OpsWorks'));
    expect(modelOf(root, 'opsworks')).toMatchObject({
      introduced: { date: '2025-01-01' },
      retired: null,
    });
  });

  it('takes no older source for a newer one, unless it is told to', async () => {
    const root = emptyRepository();
    await ingest(root, botocoreAt('2026-01-01', 'SQS', 'Fresh'));
    const older = botocoreAt('2025-01-01', 'SQS');
    const refused = await runCli(['ingest', '--root', root, ...older]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/ 2025-01-01: is older than .*\[EP_INGEST_OLDER\]/);
    expect(modelOf(root, 'fresh').retired).toBeNull();
    expect(await ingest(root, [...older, '--older'])).toMatch(
      /^models\/: 2 services, .* written\n$/,
    );
  });

  it('keeps what people wrote beside the models, and warns of overrides that do nothing', async () => {
    const root = goldenRepository();
    writeTree(root, { 'models/README.md': '# by hand\n' });
    const overrides = readFileSync(join(root, 'models/overrides.json'), 'utf8');
    const alias = '"name": "certificates"';
    const services = '"services": ["acm", "acm_pca"]';
    writeTree(root, {
      'models/overrides.json': overrides
        .replace(alias, '"name": "acm"')
        .replace(services, '"services": ["acm"]'),
    });
    const args = ['--from', `botocore:${sources(botocore('SQS'))}`, '--date', '2026-08-07'];
    const { code, stdout, stderr } = await runCli(['ingest', '--root', root, ...args]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^models\/: 10 services, /);
    expect(stderr).toMatch(
      /^models[/\\]overrides\.json#\/aliases\/1: .* \[EP_OVERRIDE_UNUSED\]\n {2}fix: /,
    );
    const tree = readTree(join(root, 'models'));
    expect(tree['README.md']).toBe('# by hand\n');
    expect(tree['overrides.json']).toContain('"name": "acm"');
    expect(Object.keys(tree)).toContain('schemas/model.schema.json');
  });

  it('begins in a folder that has the schemas and the overrides and nothing more', async () => {
    const root = emptyRepository();
    rmSync(join(root, 'models/sources.json'));
    await ingest(root, ['--from', `botocore:${sources(botocore('SQS'))}`]);
    expect(modelOf(root, 'sqs').serviceId).toBe('SQS');
  });

  it('never writes what it could not read again', async () => {
    const root = emptyRepository();
    const odd = {
      [botocorePath('one')]: botocoreModel('One', { protocol: undefined }),
      [botocorePath('two')]: botocoreModel('Two', { endpointPrefix: 7, signingName: [] }),
      [botocorePath('three')]: botocoreModel('Three', { serviceFullName: {} }),
    };
    await runCli(['ingest', '--root', root, '--from', `botocore:${sources(odd)}`]);
    const problems: Problem[] = [];
    readModels(join(root, 'models'), problems);
    expect(problems).toEqual([]);
  });
});

const rulesOf = (index: number) => ({
  'smithy.rules#endpointRuleSet': ruleSet(`https://host-${index}.{Region}.example.com`),
});

describe('ingest of much, on several threads', () => {
  const padding = { 'a#Big': { type: 'string', traits: { text: 'x'.repeat(200_000) } } };
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [
      `deep/${index}.json`,
      smithyModel({ ...padding, 'a#A': serviceShape(`Service ${index}`, rulesOf(index)) }),
    ]),
  );

  it('writes what one thread writes, file by file', async () => {
    const folder = sources(many);
    const [much, few] = [emptyRepository(), emptyRepository()];
    const date = ['--date', '2025-04-02', '--origin', 'https://example.com/'];
    await ingest(much, ['--from', `smithy:${folder}`, ...date], spawnCli);
    // The same models without what makes them large enough for threads.
    const small = Object.entries(many).map(([path, text]) => [path, text.replace(/x{99,}/, '')]);
    await ingest(few, ['--from', `smithy:${sources(Object.fromEntries(small))}`, ...date]);
    expect(Object.keys(modelTree(much))).toHaveLength(2 * 30 + 7);
    expect(modelTree(much)).toEqual(modelTree(few));
  });

  it('counts for each source what was read of it', async () => {
    const [root, folder, data] = [
      emptyRepository(),
      sources(many),
      sources(botocore('SQS', 'SNS')),
    ];
    await ingest(root, ['--from', `smithy:${folder}`, '--from', `botocore:${data}`], spawnCli);
    const { sources: records } = readModels(join(root, 'models'), []);
    expect(records).toMatchObject([
      { kind: 'botocore', files: 2, bytes: bytesOf(readTree(data)) },
      { kind: 'smithy', files: 30, bytes: bytesOf(many) },
    ]);
  });

  it('tells of every problem, whichever thread found it', async () => {
    const root = emptyRepository();
    const before = readStamps(root);
    const bad = { 'a.json': '{', 'z.json': '{"smithy":"2.0",}' };
    const folder = sources({ ...many, ...bad });
    const { code, stderr } = await spawnCli([
      'ingest',
      '--root',
      root,
      '--from',
      `smithy:${folder}`,
    ]);
    expect(code).toBe(1);
    expect(
      stderr.split('\n').map((line) => line.replace(folder + sep, '').replaceAll(sep, '/')),
    ).toEqual([
      'a.json:1:2: is broken JSON: the file ends where a key in quotes should be [EP_INGEST_JSON]',
      '  fix: fetch the file again, or correct it by hand',
      'z.json:1:17: is broken JSON: "}" where a key in quotes should be [EP_INGEST_JSON]',
      '  fix: fetch the file again, or correct it by hand',
      '',
    ]);
    expect(readStamps(root)).toEqual(before);
  });
});
