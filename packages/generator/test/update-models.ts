import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type RequestListener } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { expect } from 'vitest';

import { tarOf } from './make-tar.js';
import { runCli, spawnCli, type SpawnOptions } from './run-cli.js';
import {
  botocoreModel,
  botocorePath,
  ruleSet,
  serviceShape,
  smithyModel,
} from './sample-models.js';
import { temporaryFolder } from './temporary-folder.js';
import type { SourceRecord } from '../src/ingest/statement.js';

export const COMMIT = '0123456789abcdef0123456789abcdef01234567';

/** A repository of botocore as it is published, with tests and documents that nobody wants here. */
export const botocore = (version: string, ...services: readonly string[]) => {
  const data = services.flatMap((name) => {
    const client = name.toLowerCase();
    const rules = JSON.stringify(ruleSet(`https://${client}.{Region}.amazonaws.com`));
    const rulesPath = `${client}/2020-01-01/endpoint-rule-set-1.json`;
    return [
      [`botocore-x/botocore/data/${botocorePath(client)}`, botocoreModel(name)],
      [`botocore-x/botocore/data/${rulesPath}`, rules],
    ];
  });
  return {
    'botocore-x/README.rst': 'botocore',
    'botocore-x/botocore/__init__.py': `import os\n\n__version__ = '${version}'\n`,
    'botocore-x/tests/data/fake/2020-01-01/service-2.json': botocoreModel('Fake'),
    ...Object.fromEntries(data),
  };
};

export const smithy = (...services: readonly string[]) =>
  Object.fromEntries(
    services.map((name) => [
      `api-models-aws-x/models/${name.toLowerCase()}/service/2020-01-01/model.json`,
      smithyModel({ [`com.amazonaws#${name}`]: serviceShape(name) }),
    ]),
  );

export const BOTOCORE = botocore('1.43.67', 'SQS', 'SNS', 'SES');
export const BOTOCORE_GZ = gzipSync(tarOf(BOTOCORE, COMMIT));
export const SMITHY_GZ = gzipSync(tarOf(smithy('SQS', 'SNS'), COMMIT));

/**
 * Runs update-models with a temporary folder of its own, which has to be empty afterwards.
 *
 * @param run {@link spawnCli} if it has to be a process of its own
 */
export async function update(
  root: string,
  args: readonly string[],
  options: SpawnOptions = {},
  run: typeof spawnCli = runCli,
) {
  const folder = temporaryFolder();
  const env = { TMPDIR: folder, TEMP: folder, TMP: folder, ...options.env };
  const result = await run(['update-models', '--root', root, ...args], { ...options, env });
  expect(readdirSync(folder)).toEqual([]);
  return result;
}

export const fileOf = (name: string, bytes: Buffer): string => {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  return path;
};

export const recordsOf = (root: string): SourceRecord[] =>
  (
    JSON.parse(readFileSync(join(root, 'models/sources.json'), 'utf8')) as {
      sources: SourceRecord[];
    }
  ).sources;

export const servicesOf = (root: string): string[] =>
  readdirSync(join(root, 'models'))
    .filter((name) => /^s[a-z]s\.json$/.test(name))
    .map((name) => name.replace('.json', ''))
    .toSorted();

export const answer =
  (bytes: Buffer): RequestListener =>
  (_request, response) =>
    response.end(bytes);
