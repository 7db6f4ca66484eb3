import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { makeTar, type TarEntry, tarOf } from '../../test/make-tar.js';
import { makeXz } from '../../test/make-xz.js';
import { zipOf } from '../../test/make-zip.js';
import { emptyRepository } from '../../test/repository.js';
import { runCli, spawnCli, type SpawnOptions } from '../../test/run-cli.js';
import { serve } from '../../test/serve.js';
import { temporaryFolder } from '../../test/temporary-folder.js';
import { readStamps, readTree, writeTree } from '../../test/tree.js';
import {
  answer,
  botocore,
  BOTOCORE,
  BOTOCORE_GZ,
  COMMIT,
  fileOf,
  recordsOf,
  servicesOf,
  SMITHY_GZ,
  update,
} from '../../test/update-models.js';

if (process.platform === 'win32')
  console.warn('SKIPPED: Windows has no signals that a process could answer');

describe('update-models, from an archive', () => {
  it.each([
    ['models.tar.gz', BOTOCORE_GZ],
    ['models.tar.xz', makeXz(tarOf(BOTOCORE, COMMIT))],
    ['models.zip', zipOf(BOTOCORE, COMMIT)],
    ['models.tar', tarOf(BOTOCORE)],
    ['named-wrongly.zip', BOTOCORE_GZ],
  ])('%s on this machine', async (name, bytes) => {
    const root = emptyRepository();
    const { code, stdout, stderr } = await update(root, [
      '--from',
      `botocore:${fileOf(name, bytes)}`,
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^botocore: \S+ 1\.43\.67, 2026-08-0[678], 6 files, sha256 [0-9a-f]{64}\n/,
    );
    expect(stdout).toMatch(/\nmodels\/: 3 services, 0 of them retired, written\n$/);
    expect(servicesOf(root)).toEqual(['ses', 'sns', 'sqs']);
    expect(readdirSync(join(root, 'models/rules'))).toEqual(['ses.json', 'sns.json', 'sqs.json']);
    expect(recordsOf(root)).toMatchObject([{ origin: name, version: '1.43.67', files: 6 }]);
  });

  it('comes to the same models/ and the same sum, whatever the archive', async () => {
    const [first, ...others] = await Promise.all(
      [BOTOCORE_GZ, zipOf(BOTOCORE), makeXz(tarOf(BOTOCORE))].map(async (bytes) => {
        const root = emptyRepository();
        const path = fileOf('models', bytes);
        await update(root, ['--from', `botocore:${path}`, '--date', '2026-08-07']);
        return readTree(join(root, 'models'));
      }),
    );
    expect(first?.['sqs.json']).toContain('"SQS"');
    for (const other of others) expect(other).toEqual(first);
  });

  it('is the same where somebody has unpacked it, whichever folder is named', async () => {
    const data = 'botocore-x/botocore/data';
    const files = { ...BOTOCORE, [`${data}/partitions.json`]: '{ "partitions": [] }' };
    const folder = temporaryFolder();
    writeTree(folder, files);
    const [packed, ...unpacked] = await Promise.all(
      [fileOf('models.zip', zipOf(files)), folder, join(folder, data)].map(async (path) => {
        const root = emptyRepository();
        await update(root, ['--from', `botocore:${path}`]);
        return recordsOf(root).map(({ version, files: count, sha256 }) => [version, count, sha256]);
      }),
    );
    const ingested = await Promise.all(
      [folder, join(folder, 'botocore-x'), join(folder, 'botocore-x/botocore')].map(
        async (path) => {
          const root = emptyRepository();
          const args = ['ingest', '--root', root, '--from', `botocore:${path}`];
          expect(await runCli(args)).toMatchObject({ code: 0, stderr: '' });
          return recordsOf(root).map(({ version, files: count, sha256 }) => [
            version,
            count,
            sha256,
          ]);
        },
      ),
    );
    for (const record of ingested) expect(record).toEqual(packed);
    expect(packed).toEqual([['1.43.67', 7, expect.stringMatching(/^[0-9a-f]{64}$/)]]);
    for (const record of unpacked) expect(record).toEqual(packed);
  });

  it('at an address, with a sum that is pinned', async () => {
    const root = emptyRepository();
    const url = `http://127.0.0.1:${await serve(answer(SMITHY_GZ))}/models.tar.gz`;
    const sha256 = createHash('sha256').update(SMITHY_GZ).digest('hex');
    const { code, stderr } = await update(root, ['--from', `smithy:${url}`, '--sha256', sha256]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(servicesOf(root)).toEqual(['sns', 'sqs']);
    expect(recordsOf(root)).toMatchObject([{ origin: url, version: COMMIT.slice(0, 12) }]);
  });

  it('tells of a server that has to be asked again, and goes on', async () => {
    const root = emptyRepository();
    let asked = 0;
    const port = await serve((_request, response) => {
      if (asked++ === 0) response.writeHead(503, { 'retry-after': '0' }).end();
      else response.end(SMITHY_GZ);
    });
    const url = `http://127.0.0.1:${port}/models.tar.gz`;
    const { code, stderr } = await update(root, ['--from', `smithy:${url}`]);
    expect(code).toBe(0);
    expect(stderr).toBe(`${url}: the server answers 503; trying again in 0.0 s\n`);
  });
});

const isThere = async (): Promise<string> => {
  const root = emptyRepository();
  await update(root, ['--from', `botocore:${fileOf('first.zip', zipOf(BOTOCORE))}`]);
  return root;
};
const evil = (...entries: readonly TarEntry[]): Buffer =>
  gzipSync(makeTar([{ path: 'top/models/', type: '5' }, ...entries]));

describe('update-models', () => {
  it.each([
    ['a name that leads up', evil({ path: '../../evil.json' }), 'EP_FETCH_OUTSIDE'],
    ['an absolute name', evil({ path: '/tmp/evil.json' }), 'EP_FETCH_OUTSIDE'],
    ['a symbolic link', evil({ path: 'top/x', type: '2', target: '../../..' }), 'EP_FETCH_LINK'],
    ['a hard link', evil({ path: 'top/x', type: '1', target: '/etc/passwd' }), 'EP_FETCH_LINK'],
    ['a device', evil({ path: 'top/x', type: '3' }), 'EP_FETCH_DEVICE'],
    ['a name twice', evil({ path: 'top/x.json' }, { path: 'top/X.json' }), 'EP_FETCH_COLLISION'],
    ['a giant', evil({ path: 'top/x.json', size: 8_000_000_000 }), 'EP_FETCH_TOO_LARGE'],
    ['half an archive', BOTOCORE_GZ.subarray(0, BOTOCORE_GZ.length / 2), 'EP_FETCH_DAMAGED'],
    ['a page', Buffer.from('<!doctype html>'), 'EP_FETCH_FORMAT'],
    ['no model', gzipSync(tarOf({ 'top/README.md': '' })), 'EP_INGEST_EMPTY'],
    ['a broken model', gzipSync(tarOf({ 'top/data/a/1/service-2.json': '{' })), 'EP_INGEST_JSON'],
  ])(
    'leaves models/ where an archive holds %s, and tells where',
    async (_what, bytes, expected) => {
      const root = await isThere();
      const before = [readTree(root), readStamps(root)];
      const url = `http://127.0.0.1:${await serve(answer(bytes))}/models.tar.gz`;
      const { code, stdout, stderr } = await update(root, ['--from', `botocore:${url}`]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(
        new RegExp(`^${url.replaceAll('.', String.raw`\.`)}: .* \\[${expected}\\]\n {2}fix: \\S`),
      );
      expect(stderr).not.toContain('ep-models-');
      expect([readTree(root), readStamps(root)]).toEqual(before);
    },
  );

  it('reports all sources that cannot be fetched, together', async () => {
    const bad = fileOf('bad.zip', Buffer.from('nothing'));
    const from = ['--from', `botocore:${bad}`, '--from', 'smithy:nowhere'];
    const { code, stderr } = await update(emptyRepository(), from);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /bad\.zip: is not an archive.*\[EP_FETCH_FORMAT\][^]*nowhere: does not exist \[EP_FETCH_MISSING\]/,
    );
  });

  it('refuses another content under the same version, unless the record is gone', async () => {
    const root = await isThere();
    const path = fileOf('first.zip', zipOf(botocore('1.43.67', 'SQS', 'SNS', 'SES', 'SMS')));
    const refused = await update(root, ['--from', `botocore:${path}`]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(
      /^first\.zip 1\.43\.67: its files come to the sha256 \S+, and those .* \[EP_FETCH_PINNED\]\n {2}fix: \S/,
    );
    expect(servicesOf(root)).toEqual(['ses', 'sns', 'sqs']);

    const next = fileOf('first.zip', zipOf(botocore('1.43.68', 'SQS', 'SNS', 'SES', 'SMS')));
    expect(await update(root, ['--from', `botocore:${next}`])).toMatchObject({ code: 0 });
    expect(servicesOf(root)).toEqual(['ses', 'sms', 'sns', 'sqs']);
    writeTree(root, { 'models/sources.json': '{ "sources": [] }\n' });
    expect(await update(root, ['--from', `botocore:${path}`])).toMatchObject({ code: 0 });
  });

  it('refuses what is older than what it has, whatever the place, unless it is told to', async () => {
    const root = await isThere();
    const before = [readTree(root), readStamps(root)];
    const from = [
      '--from',
      `botocore:${fileOf('old.zip', zipOf(botocore('1.43.11', 'SQS', 'SNS')))}`,
    ];
    const refused = await update(root, from);
    expect({ code: refused.code, stdout: refused.stdout }).toEqual({ code: 1, stdout: '' });
    expect(refused.stderr).toMatch(
      /^old\.zip 1\.43\.11, \S+: is older than .* botocore, 1\.43\.67, .* \[EP_INGEST_OLDER\]\n {2}fix: .* --older to use this one\n$/,
    );
    expect([readTree(root), readStamps(root)]).toEqual(before);

    const taken = await update(root, [...from, '--older']);
    expect(taken).toMatchObject({ code: 0, stderr: '' });
    expect(recordsOf(root)).toMatchObject([{ version: '1.43.11' }]);
  });

  it.each([
    [['--from', 'smithy:FOLDER', '--ref', 'v1'], 'has no refs [EP_FETCH_OPTION]'],
    [
      ['--from', 'smithy:FOLDER', '--sha256', 'a'.repeat(64)],
      'is not an archive, so it has no sha256 [EP_FETCH_OPTION]',
    ],
  ])('refuses an option that a source does not have: %j', async (args, message) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'models'));
    const { code, stderr } = await update(
      emptyRepository(),
      args.map((arg) => arg.replace('FOLDER', folder)),
    );
    expect(code).toBe(1);
    expect(stderr).toContain(message);
  });

  it.each([
    [['--from', 'smithy:x', '--sha256', 'beef'], '--sha256 takes 64 hex digits, not "beef"'],
    [['--ref', 'v1'], '--ref describes the source before it'],
    [['--check'], 'update-models has no option --check'],
  ])('has another exit code for wrong usage: %j', async (args, message) => {
    const { code, stderr } = await runCli(['update-models', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  // Windows has no signals that a program could answer.
  it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'clears up when %s ends it, in the middle of a file',
    async (signal) => {
      const root = await isThere();
      const before = [readTree(root), readStamps(root)];
      let end: (() => void) | undefined;
      const port = await serve((_request, response) => {
        response.write(BOTOCORE_GZ.subarray(0, 300), () => setTimeout(() => end?.(), 100));
      });
      const onStart: SpawnOptions['onStart'] = (child) => {
        end = () => child.kill(signal);
        child.on('exit', (_code, by) => expect(by).toBe(signal));
      };
      const from = ['--from', `botocore:http://127.0.0.1:${port}/x.tar.gz`];
      const { code } = await update(root, from, { onStart }, spawnCli);
      expect(code).toBeNull();
      expect([readTree(root), readStamps(root)]).toEqual(before);
    },
  );
});
