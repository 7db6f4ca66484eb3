import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { emptyRepository } from '../../test/repository.js';
import { botocoreModel, botocorePath } from '../../test/sample-models.js';
import { temporaryFolder } from '../../test/temporary-folder.js';
import { writeTree } from '../../test/tree.js';
import { fileOf, recordsOf, servicesOf, update } from '../../test/update-models.js';

const PYTHON = ['python3', 'python'].find((name) => spawnSync(name, ['--version']).status === 0);
const isWindows = process.platform === 'win32';
if (!PYTHON) console.warn('SKIPPED: update-models from pip, for want of Python');
if (isWindows)
  console.warn('SKIPPED: update-models from pip, whose Python is made by a script of sh');

/** A folder of packages as pip leaves them: models packed one by one, and a note of the version. */
const sitePackages = (note: boolean): string => {
  const folder = temporaryFolder();
  writeTree(folder, {
    'botocore/__init__.py': "__version__ = '1.40.1'\n",
    [`botocore/data/${botocorePath('sqs')}.gz`]: gzipSync(botocoreModel('SQS')),
  });
  const metadata = 'Metadata-Version: 2.1\nName: botocore\nVersion: 1.40.1\n';
  if (note) writeTree(folder, { 'botocore-1.40.1.dist-info/METADATA': metadata });
  return folder;
};

/** A Python that knows no packages of this machine, which may well have a botocore. */
const bare = (): string => {
  const python = fileOf('python', Buffer.from(`#!/bin/sh\nexec ${PYTHON} -S "$@"\n`));
  chmodSync(python, 0o755);
  return python;
};

describe.skipIf(!PYTHON || isWindows)('update-models, from pip', () => {
  it.each([
    ['what pip wrote of it', true, 'pip'],
    ['where Python imports it from', false, `pip:${bare()}`],
    ['the Python that was named', true, `pip:${PYTHON}`],
  ])('finds botocore by %s', async (_how, note, location) => {
    const root = emptyRepository();
    const env = { PYTHONPATH: sitePackages(note) };
    const { code, stderr } = await update(root, ['--from', `botocore:${location}`], { env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(servicesOf(root)).toEqual(['sqs']);
    const origin = 'https://pypi.org/project/botocore/';
    expect(recordsOf(root)).toMatchObject([{ origin, version: '1.40.1', files: 1 }]);
  });

  it('says that there is none', async () => {
    const env = { PYTHONPATH: '' };
    const python = bare();
    const { code, stderr } = await update(emptyRepository(), ['--from', `botocore:pip:${python}`], {
      env,
    });
    expect(code).toBe(1);
    expect(stderr).toContain(
      `pip:${python}: has no botocore installed [EP_FETCH_PIP]\n  fix: run ${python} -m pip install`,
    );
  });

  it.each([
    ['botocore:pip', 'pip: cannot find python3 or python [EP_FETCH_PYTHON]'],
    ['botocore:pip:snake', 'pip: cannot find snake [EP_FETCH_PYTHON]'],
    ['smithy:pip', 'pip: pip has no smithy models [EP_FETCH_OPTION]'],
  ])('says what %s lacks where there is no Python', async (from, message) => {
    const { code, stderr } = await update(emptyRepository(), ['--from', from], {
      env: { PATH: '' },
    });
    expect(code).toBe(1);
    expect(stderr).toContain(message);
  });
});
