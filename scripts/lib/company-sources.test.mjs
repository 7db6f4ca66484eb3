import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { COMPANY_SOURCES } from './company-sources.mjs';
import { root } from './run.mjs';

it('turbo builds the generator again when a source of a company’s packages changes', () => {
  const { tasks } = JSON.parse(readFileSync(join(root, 'turbo.json'), 'utf8'));
  /** @type {string[]} */
  const inputs = tasks['@ep/generator#build'].inputs;
  const unnamed = COMPANY_SOURCES.filter(
    (path) => !inputs.some((glob) => `$TURBO_ROOT$/${path}`.startsWith(glob.replace('**', ''))),
  );
  expect(unnamed).toEqual([]);
});
