import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { emptyRepository, REPOSITORY } from '../../test/repository.js';
import { spawnCli } from '../../test/run-cli.js';
import { temporaryFolder } from '../../test/temporary-folder.js';
import { readTree } from '../../test/tree.js';

/** The published models that models/ was made from; too large for the repository. */
const SOURCES = join(REPOSITORY, '../shared/sources');
const areThere = existsSync(SOURCES);
if (!areThere) {
  console.warn(
    `SKIPPED: models/ is not made anew of the published archives, which are not at ${SOURCES}`,
  );
}

const PAGE = 'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-endpoints.html';

/** The archives as they lie there, and what they unpack to. */
const PACKED = [
  join(SOURCES, 'botocore-2026-08.tar.xz'),
  join(SOURCES, 'api-models-aws-2025-04.tar.xz'),
] as const;

/** The arguments that models/README.md tells. */
const argsFor = ([botocore, smithy]: readonly [string, string]): string[] =>
  [
    ['--from', `botocore:${botocore}`],
    ['--origin', 'https://github.com/boto/botocore', '--version', '1.43.67'],
    ['--from', `smithy:${smithy}`],
    ['--origin', 'https://github.com/aws/api-models-aws', '--version', '2025-04-02'],
    ['--history', join(SOURCES, 'service-history.json')],
    ['--origin', 'https://github.com/boto/botocore'],
    ['--documented', join(SOURCES, 'documented-identifiers.tsv'), '--origin', PAGE],
  ].flat();

function unpackAll(): string {
  const folder = temporaryFolder();
  for (const name of ['botocore-2026-08', 'api-models-aws-2025-04']) {
    const { status } = spawnSync('tar', ['-xJf', join(SOURCES, `${name}.tar.xz`), '-C', folder]);
    expect(status, `${name}.tar.xz unpacked`).toBe(0);
  }
  return folder;
}

function ingested(root: string): Record<string, string> {
  const files = Object.entries(readTree(join(root, 'models')));
  const made = files.filter(([path]) => /^[^/]+\.json$/.test(path) && path !== 'overrides.json');
  return Object.fromEntries(made);
}

describe.skipIf(!areThere)('the published archives', () => {
  it('make models/ as they are, byte for byte', { timeout: 180_000 }, async () => {
    const root = emptyRepository();
    const unpacked = unpackAll();
    const folders = [
      join(unpacked, 'botocore-2026-08/data'),
      join(unpacked, 'api-models-aws-2025-04'),
    ] as const;
    const args = ['ingest', '--root', root, ...argsFor(folders)];
    const first = await spawnCli(args);
    expect(first.stderr).toBe('');
    expect(first.stdout).toMatch(/^models\/: 465 services, \d+ of them retired, written\n$/);
    expect(ingested(root)).toEqual(ingested(REPOSITORY));
    rmSync(unpacked, { recursive: true });
    const again = await spawnCli(['update-models', '--root', root, ...argsFor(PACKED)]);
    expect(again.stderr).toBe('');
    expect(again.stdout).toMatch(/, unchanged\n$/);
  });
});
