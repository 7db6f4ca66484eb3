import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, describe, expect, it } from 'vitest';

import { buildCatalog } from './catalog/build-catalog.js';
import { mergeRules } from './catalog/merge-rules.js';
import { mergeStatements } from './catalog/merge-statements.js';
import { readSources } from './ingest/read-sources.js';
import type { PartitionFacts } from './ingest/statement.js';
import { readModels } from './models/read-models.js';
import { assertNoErrors, type Problem } from './problem.js';
import { type Answer, compileEndpoints } from '../test/compile-endpoints.js';
import {
  type EndpointTestCase,
  hasSmithyArchive,
  readTestCases,
  unpackSmithyArchive,
} from '../test/smithy-archive.js';

const CASES = 15_320;
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

if (!hasSmithyArchive) {
  console.warn(
    `skipped: the ${CASES} endpoint test cases of AWS, since ../shared/sources does not lie beside the repository`,
  );
}

describe.skipIf(!hasSmithyArchive)('the endpoint rules of the Smithy archive, compiled', () => {
  it(`pass the ${CASES} cases that AWS ships beside them`, async () => {
    const source = mkdtempSync(join(tmpdir(), 'ep-smithy-'));
    folders.push(source);
    unpackSmithyArchive(source);
    const { catalog, files } = await ingestAlone(source);
    const { table, folder } = await compileEndpoints(catalog);
    folders.push(folder);

    const judged = [...files].flatMap(([identifier, path]) =>
      readTestCases(path).map((testCase) => judge(identifier, table[identifier], testCase)),
    );
    const failures = judged.filter((failure) => failure !== undefined);
    console.log(`${judged.length - failures.length} of ${judged.length} cases pass`);
    expect(failures.slice(0, 10)).toEqual([]);
    expect(judged).toHaveLength(CASES);
  }, 120_000);
});

/** The archive as if it were the only source: rules and cases of one version belong together. */
async function ingestAlone(path: string) {
  const problems: Problem[] = [];
  const models = fileURLToPath(new URL('../../../models', import.meta.url));
  const { partitions } = readModels(models, problems);
  const readings = await readSources([{ kind: 'smithy', path }], problems, { threads: 0 });
  const folder = {
    models: mergeStatements(readings, [], problems),
    rules: mergeRules(readings, []),
    partitions: partitions.map(asOfArchive),
    sources: [],
    releases: [],
    overrides: { corrections: [], aliases: [] },
  };
  const catalog = buildCatalog(folder, problems);
  assertNoErrors(problems);
  const places = new Map(
    readings.flatMap(({ statements }) => statements.map((said) => [said.serviceId, said.place])),
  );
  const files = new Map(
    catalog.services.map(({ identifier, serviceId }) => [identifier, places.get(serviceId) ?? '']),
  );
  return { catalog, files };
}

/**
 * A partition as it was when the archive was made, and as its cases want it: the isolated partitions
 * had no dual-stack endpoints then, and so no suffix for them.
 */
function asOfArchive(partition: PartitionFacts): PartitionFacts {
  const { name, dnsSuffix } = partition;
  return name.startsWith('aws-iso')
    ? { ...partition, supportsDualStack: false, dualStackDnsSuffix: dnsSuffix }
    : partition;
}

/** What is wrong with the answer to one case; undefined where nothing is. */
function judge(
  identifier: string,
  rules: ((params: object) => Answer) | undefined,
  { documentation, params = {}, expect: wanted }: EndpointTestCase,
) {
  const failure = { identifier, documentation, params, wanted };
  let answer: Answer;
  try {
    if (!rules) return { ...failure, got: 'no rules' };
    answer = rules(params);
  } catch (error) {
    const isRefusal = (error as Error).name === 'EndpointError';
    return isRefusal && wanted.error !== undefined ? undefined : { ...failure, got: String(error) };
  }
  if (!wanted.endpoint) return { ...failure, got: answer.url };
  const { url, headers = {}, properties = {} } = wanted.endpoint;
  const isRight = sortedJson(answer) === sortedJson({ url, headers, properties });
  return isRight ? undefined : { ...failure, got: JSON.stringify(answer) };
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
