import { createHash } from 'node:crypto';
import { symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import {
  botocoreModel,
  botocorePath,
  serviceShape,
  smithyModel,
} from '../../test/sample-models.js';
import { temporaryFolder } from '../../test/temporary-folder.js';
import { writeTree } from '../../test/tree.js';
import type { Problem } from '../problem.js';
import { readSources, type SourceReading } from './read-sources.js';
import type { SourceSpec } from './source-record.js';

async function read(...specs: SourceSpec[]): Promise<SourceReading[]> {
  const problems: Problem[] = [];
  const readings = await readSources(specs, problems, { threads: 0 });
  expect(problems).toEqual([]);
  return readings;
}

async function readOne(spec: SourceSpec): Promise<SourceReading> {
  const [reading] = await read(spec);
  if (!reading) throw new Error('a source must have a reading');
  return reading;
}

/** A `data` folder with these files, inside a folder called botocore. */
function dataFolder(tree: Readonly<Record<string, string | Buffer>>): string {
  const data = join(temporaryFolder(), 'botocore', 'data');
  writeTree(data, tree);
  return data;
}

const SQS = { [botocorePath('sqs', '2012-11-05')]: botocoreModel('SQS') };

const recordOf = async (path: string) =>
  (await readOne({ kind: 'botocore', path, date: '2020-01-01' })).record;

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');

const titled = (serviceFullName: string) => botocoreModel('CloudFront', { serviceFullName });

describe('a botocore folder', () => {
  it('reads plain and zipped models alike', async () => {
    const text = botocoreModel('SQS', { serviceFullName: 'Amazon SQS ünïcode' });
    const path = botocorePath('sqs');
    const plain = await readOne({ kind: 'botocore', path: dataFolder({ [path]: text }) });
    const zipped = await readOne({
      kind: 'botocore',
      path: dataFolder({ [`${path}.gz`]: gzipSync(text) }),
    });
    expect(plain.statements[0]?.facts).toMatchObject({ titles: ['Amazon SQS ünïcode'] });
    expect(zipped.statements[0]?.facts).toEqual(plain.statements[0]?.facts);
  });

  it('reads only the newest API version of a client, and the plain one where it is there twice', async () => {
    const path = dataFolder({
      [botocorePath('cloudfront', '2020-05-31')]: titled('new'),
      [`${botocorePath('cloudfront', '2020-05-31')}.gz`]: gzipSync(titled('new, zipped')),
      [botocorePath('cloudfront', '2019-03-26')]: titled('old'),
      [`${botocorePath('cloudfront', '2018-11-05')}.gz`]: gzipSync(titled('older')),
    });
    const { statements, record } = await readOne({ kind: 'botocore', path });
    expect(statements.map(({ facts }) => facts)).toMatchObject([{ titles: ['new'] }]);
    expect(record.files).toBe(1);
  });

  it('hears both clients of one service', async () => {
    const path = dataFolder({
      [botocorePath('one')]: botocoreModel('SQS'),
      [botocorePath('two')]: botocoreModel('SQS'),
    });
    const { statements } = await readOne({ kind: 'botocore', path });
    expect(statements.map(({ facts }) => facts)).toMatchObject([
      { clients: ['one'] },
      { clients: ['two'] },
    ]);
  });

  it('knows the client also where the folder is named from within', async () => {
    const data = dataFolder(SQS);
    const before = process.cwd();
    try {
      process.chdir(join(data, 'sqs'));
      const { statements } = await readOne({ kind: 'botocore', path: '.' });
      expect(statements[0]?.facts).toMatchObject({ clients: ['sqs'] });
    } finally {
      process.chdir(before);
    }
  });
});

describe('a Smithy folder', () => {
  it('reads models at any depth beside other files', async () => {
    const path = temporaryFolder();
    writeTree(path, {
      'sqs.json': smithyModel({ 'a#A': serviceShape('SQS') }),
      'deep/er/sns.json': smithyModel({ 'a#A': serviceShape('SNS') }),
      'deep/zipped.json.gz': gzipSync(smithyModel({ 'a#A': serviceShape('SFN') })),
      'package.json': '{"name":"x"}',
      'README.md': '# not JSON',
    });
    const { statements, record } = await readOne({ kind: 'smithy', path });
    expect(statements.map(({ serviceId }) => serviceId)).toEqual(['SNS', 'SFN', 'SQS']);
    expect(record.files).toBe(4);
  });
});

describe('the record of a source', () => {
  it('takes the digest over the lines that sha256sum prints, with paths below the folder', async () => {
    const zipped = gzipSync(botocoreModel('SNS'));
    const sqs = botocoreModel('SQS');
    const path = dataFolder({
      [`${botocorePath('sns')}.gz`]: zipped,
      [botocorePath('sqs')]: sqs,
    });
    const lines = [
      `${sha256(zipped)}  ${botocorePath('sns')}.gz\n`,
      `${sha256(sqs)}  ${botocorePath('sqs')}\n`,
    ];
    const { record } = await readOne({ kind: 'botocore', path });
    expect(record).toMatchObject({
      files: 2,
      bytes: zipped.length + sqs.length,
      sha256: sha256(lines.toSorted().join('')),
    });
  });

  it('is the same whatever order files were made in, wherever the folder lies', async () => {
    const entries = ['sns', 'sqs', 'sfn'].map((client) => [
      botocorePath(client),
      botocoreModel(client),
    ]);
    const one = dataFolder(Object.fromEntries(entries));
    const other = dataFolder(Object.fromEntries(entries.toReversed()));
    const record = await recordOf(one);
    expect(await recordOf(other)).toEqual(record);
  });

  it('changes with a name and with a content', async () => {
    const { sha256: digest } = await recordOf(dataFolder(SQS));
    for (const other of [
      { [botocorePath('sqs', '2012-11-06')]: botocoreModel('SQS') },
      { [botocorePath('sqs', '2012-11-05')]: botocoreModel('SQ') },
    ]) {
      expect((await recordOf(dataFolder(other))).sha256).not.toBe(digest);
    }
  });

  it('names the folder as its origin, the one above where it is called data', async () => {
    const data = dataFolder(SQS);
    expect((await readOne({ kind: 'botocore', path: data })).record.origin).toBe('botocore');
    expect((await readOne({ kind: 'botocore', path: `${data}/` })).record.origin).toBe('botocore');
    const other = join(data, 'sqs');
    expect((await readOne({ kind: 'botocore', path: other })).record.origin).toBe('sqs');
  });

  it("takes botocore's version from beside its data, and knows none otherwise", async () => {
    const data = dataFolder(SQS);
    expect((await readOne({ kind: 'botocore', path: data })).record.version).toBeNull();
    writeTree(data, { '../__init__.py': "import os\n\n__version__ = '1.43.67'\n" });
    expect((await readOne({ kind: 'botocore', path: data })).record.version).toBe('1.43.67');
  });

  it('dates models by the file that changed last', async () => {
    const data = dataFolder({ ...SQS, [botocorePath('sns')]: botocoreModel('SNS') });
    utimesSync(join(data, botocorePath('sqs', '2012-11-05')), 0, Date.UTC(2024, 1, 29, 23) / 1000);
    utimesSync(join(data, botocorePath('sns')), 0, Date.UTC(2023, 5, 1) / 1000);
    expect((await readOne({ kind: 'botocore', path: data })).record.date).toBe('2024-02-29');
  });

  it('dates a history by its last day, and a table not at all', async () => {
    const folder = temporaryFolder();
    const entry = { serviceId: 'SQS', boto3Names: ['sqs'], apiVersions: [] };
    writeTree(folder, {
      'history.json': JSON.stringify([
        { ...entry, introduced: '2012-01-01', retired: '2024-06-03' },
        { ...entry, serviceId: 'SNS', introduced: '2023-01-01', retired: null },
      ]),
      'table.tsv': 'serviceId\tidentifier\tenvVar\nSQS\tsqs\tAWS_ENDPOINT_URL_SQS\n',
    });
    const [history, documented] = await read(
      { kind: 'history', path: join(folder, 'history.json') },
      { kind: 'documented', path: join(folder, 'table.tsv') },
    );
    expect(history?.record).toMatchObject({ origin: 'history.json', date: '2024-06-03', files: 1 });
    expect(documented?.record).toMatchObject({ origin: 'table.tsv', date: null, version: null });
  });

  it('says what the user said of it', async () => {
    const said = { origin: 'https://example.com/models', version: '9', date: '2026-01-02' };
    const { record } = await readOne({ kind: 'botocore', path: dataFolder(SQS), ...said });
    expect(record).toMatchObject(said);
  });
});

async function problemsOf(...specs: SourceSpec[]): Promise<string[]> {
  const problems: Problem[] = [];
  await readSources(specs, problems, { threads: 0 });
  return problems.map(({ code, place, message }) => `${code} ${place}: ${message}`);
}

describe('what is wrong with sources', () => {
  it('is told of all sources together', async () => {
    const folder = temporaryFolder();
    writeTree(folder, { 'a.json': '{' });
    expect(
      await problemsOf(
        { kind: 'botocore', path: join(folder, 'none') },
        { kind: 'smithy', path: folder },
        { kind: 'history', path: folder },
      ),
    ).toEqual([
      `EP_INGEST_FOLDER ${join(folder, 'none')}: does not exist`,
      `EP_INGEST_FOLDER ${folder}: is no file`,
      `EP_INGEST_JSON ${join(folder, 'a.json')}:1:2: is broken JSON: the file ends where a key in quotes should be`,
    ]);
  });

  it('tells a folder of models from one without', async () => {
    const folder = temporaryFolder();
    writeTree(folder, { 'some/service.json': '{"smithy":"2.0","shapes":{}}', 'file.txt': '' });
    expect(await problemsOf({ kind: 'botocore', path: folder })).toEqual([
      `EP_INGEST_EMPTY ${folder}: holds no botocore model`,
    ]);
    expect(await problemsOf({ kind: 'smithy', path: folder })).toEqual([
      `EP_INGEST_EMPTY ${folder}: none of its files describes a service`,
    ]);
    const file = join(folder, 'file.txt');
    expect(await problemsOf({ kind: 'smithy', path: file })).toEqual([
      `EP_INGEST_FOLDER ${file}: is no folder`,
    ]);
  });

  it('names a source that is a link which loops', async () => {
    const folder = temporaryFolder();
    symlinkSync('loop', join(folder, 'loop'));
    const [problem] = await problemsOf({ kind: 'smithy', path: join(folder, 'loop') });
    expect(problem).toMatch(/^EP_INGEST_LINK_LOOP /);
  });
});
