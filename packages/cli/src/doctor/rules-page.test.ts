import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

import { toRulesPage } from '../../test/rules-page.js';
import { rules } from './rules.js';

const PATH = fileURLToPath(new URL('../../DOCTOR.md', import.meta.url));

it('DOCTOR.md is what the rules make of it', async () => {
  const page = await toRulesPage(rules, PATH);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(PATH, page);
  expect(readFileSync(PATH, 'utf8')).toBe(page);
});
