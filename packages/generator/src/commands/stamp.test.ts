import { linkSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { goldenRepository } from '../../test/repository.js';
import { runCli } from '../../test/run-cli.js';
import { readStamps, writeTree } from '../../test/tree.js';
import type { Release } from '../models/model.js';
import { render } from './render.js';
import { stamp } from './stamp.js';

const EARLIER = [
  { version: '1.0.0', services: ['acm', 'cloudwatch_logs', 'ssmsap'] },
  { version: '1.1.0', services: ['s3'] },
];
const FRESH = ['acm_pca', 'alexa_for_business', 'elastic_load_balancing_v2', 'p8data', 'ssm_sap'];

function releasesOf(root: string): readonly Release[] {
  const text = readFileSync(join(root, 'models/releases.json'), 'utf8');
  return (JSON.parse(text) as { releases: Release[] }).releases;
}

describe('stamp', () => {
  it('notes the services that no version had, and changes nothing the second time', () => {
    const root = goldenRepository();
    expect(stamp(root, '1.2.0')).toBe(FRESH.length);
    expect(releasesOf(root)).toEqual([...EARLIER, { version: '1.2.0', services: FRESH }]);
    const before = readStamps(root);
    expect(stamp(root, '1.3.0')).toBe(0);
    expect(readStamps(root)).toEqual(before);
  });

  it('never opens releases.json to write: one that is killed leaves it whole', () => {
    const root = goldenRepository();
    const same = join(root, 'same.json');
    linkSync(join(root, 'models/releases.json'), same);
    stamp(root, '1.2.0');
    expect(JSON.parse(readFileSync(same, 'utf8'))).toEqual({ releases: EARLIER });
  });

  it('begins where no version was released', () => {
    const root = goldenRepository();
    rmSync(join(root, 'models/releases.json'));
    expect(stamp(root, '1.0.0')).toBe(9);
    expect(releasesOf(root)).toHaveLength(1);
  });

  it('adds to a version that is not out yet', () => {
    const root = goldenRepository();
    stamp(root, '1.1.0');
    expect(releasesOf(root)[1]).toEqual({
      version: '1.1.0',
      services: [...FRESH, 's3'].toSorted(),
    });
  });

  it('shows in the data and in the docstrings', async () => {
    const root = goldenRepository();
    stamp(root, '1.2.0');
    const { files } = await render(root);
    const textOf = (name: string) => files.find(({ path }) => path.endsWith(name))?.text ?? '';
    const { services } = JSON.parse(textOf('/data.json')) as {
      services: { identifier: string; since: string }[];
    };
    expect(Object.fromEntries(services.map((one) => [one.identifier, one.since]))).toMatchObject({
      acm: '1.0.0',
      s3: '1.1.0',
      acm_pca: '1.2.0',
    });
    for (const [file, name] of [
      ['/constants.ts', 'ACM_PCA'],
      ['/env-vars.ts', 'AWS_ENDPOINT_URL_ACM_PCA'],
    ] as const) {
      expect(textOf(file)).toMatch(new RegExp(`@since 1\\.2\\.0\\n \\*/\\nexport const ${name} =`));
    }
  });

  it('survives an ingest, which keeps releases.json as it is', async () => {
    const root = goldenRepository();
    const before = releasesOf(root);
    const model = readFileSync(join(root, 'models/s3.json'), 'utf8');
    writeTree(root, { 'models/s3.json': model.replace('Amazon S3', 'Amazon S33') });
    const data = { 'sqs/2012-11-05/service-2.json': JSON.stringify({ metadata: SQS }) };
    writeTree(join(root, 'data'), data);
    const from = ['--from', `botocore:${join(root, 'data')}`, '--date', '2026-08-07'];
    const { code, stdout } = await runCli(['ingest', '--root', root, ...from]);
    expect({ code, stdout }).toMatchObject({ code: 0 });
    expect(releasesOf(root)).toEqual(before);
  });

  it('stops where a released identifier is gone', () => {
    const root = goldenRepository();
    rmSync(join(root, 'models/acm.json'));
    rmSync(join(root, 'models/rules/acm.json'), { force: true });
    writeTree(root, { 'models/overrides.json': '{ "corrections": [], "aliases": [] }' });
    expect(() => stamp(root, '1.2.0')).toThrow(
      'models/releases.json#/releases/0: version 1.0.0 had "acm", and no service has that identifier now [EP_RELEASE_UNKNOWN]',
    );
  });
});

const SQS = {
  serviceId: 'SQS',
  apiVersion: '2012-11-05',
  endpointPrefix: 'sqs',
  protocol: 'json',
  serviceFullName: 'Amazon SQS',
};
