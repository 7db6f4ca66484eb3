import { execFileSync, spawnSync } from 'node:child_process';

import { describe, expect, it } from 'vitest';

import { emptyRepository } from '../../test/repository.js';
import { serviceShape, smithyModel } from '../../test/sample-models.js';
import { temporaryFolder } from '../../test/temporary-folder.js';
import { writeTree } from '../../test/tree.js';
import { recordsOf, servicesOf, update } from '../../test/update-models.js';

const GIT = [
  '-c',
  'user.name=A Test',
  '-c',
  'user.email=test@example.com',
  '-c',
  'commit.gpgsign=false',
];
const hasGit = spawnSync('git', ['--version']).status === 0;
if (!hasGit) console.warn('SKIPPED: update-models from a clone, for want of git');

const clone = (): string => {
  const folder = temporaryFolder();
  const git = (...args: readonly string[]) =>
    execFileSync('git', [...GIT, '-C', folder, ...args], {
      env: { ...process.env, GIT_COMMITTER_DATE: '2024-02-03T12:00:00Z' },
    });
  git('init', '--quiet');
  git('remote', 'add', 'origin', 'git@github.com:aws/api-models-aws.git');
  for (const [tag, services] of [
    ['v1', ['SQS']],
    ['v2', ['SQS', 'SNS']],
  ] as const) {
    writeTree(
      folder,
      Object.fromEntries(
        services.map((name) => [`models/${name}.json`, smithyModel({ 'a#A': serviceShape(name) })]),
      ),
    );
    git('add', '.');
    git('commit', '--quiet', '--message', tag);
    git('tag', tag);
  }
  writeTree(folder, { 'models/SES.json': 'not committed, and no JSON' });
  return folder;
};

describe.skipIf(!hasGit)('update-models, from a clone', () => {
  it('takes what is committed, with the day of the commit', async () => {
    const root = emptyRepository();
    expect(await update(root, ['--from', `smithy:${clone()}`])).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect(servicesOf(root)).toEqual(['sns', 'sqs']);
    expect(recordsOf(root)).toMatchObject([
      {
        origin: 'https://github.com/aws/api-models-aws',
        version: expect.stringMatching(/^[0-9a-f]{12}$/),
        date: '2024-02-03',
      },
    ]);
  });

  it('takes the ref that was named', async () => {
    const root = emptyRepository();
    expect(await update(root, ['--from', `smithy:${clone()}`, '--ref', 'v1'])).toMatchObject({
      code: 0,
    });
    expect(servicesOf(root)).toEqual(['sqs']);
    expect(recordsOf(root)).toMatchObject([{ version: 'v1' }]);
  });

  it.each([
    ['v3', /git cannot read v3: .* \[EP_FETCH_GIT\]\n {2}fix: name a tag, branch or commit/],
    ['--output=x', /"--output=x" is not a valid ref \[EP_FETCH_OPTION\]/],
    ['v1..v2', /"v1\.\.v2" is not a valid ref \[EP_FETCH_OPTION\]/],
  ])('refuses the ref %s', async (ref, message) => {
    const { code, stderr } = await update(emptyRepository(), [
      '--from',
      `smithy:${clone()}`,
      `--ref=${ref}`,
    ]);
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
  });

  it('says where git is missing', async () => {
    const { code, stderr } = await update(emptyRepository(), ['--from', `smithy:${clone()}`], {
      env: { PATH: '' },
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /\[EP_FETCH_GIT\]\n {2}fix: install git, or name the folder of the models in the clone/,
    );
  });
});
