import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { COMPANY_SOURCES } from './company-sources.mjs';
import { root } from './run.mjs';

it('turbo builds the generator again when a source of a company’s packages changes', () => {
  const path = join(root, 'packages/generator/turbo.json');
  const { tasks } = JSON.parse(readFileSync(path, 'utf8'));
  /** @type {string[]} */
  const inputs = tasks.build.inputs;
  const unnamed = COMPANY_SOURCES.filter(
    (source) => !inputs.some((glob) => `$TURBO_ROOT$/${source}`.startsWith(glob.replace('**', ''))),
  );
  expect(unnamed).toEqual([]);
});
