import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { dialects } from '@ep/config';
import { describe, expect, it } from 'vitest';

import { toRulesPage } from '../../test/rules-page.js';
import { examine } from './examine.js';
import { toExampleSituation } from './rule.js';
import { rules } from './rules.js';

describe.each(rules)('$code', ({ code, severity, example, fixed }) => {
  it('finds its fault in its example, and nothing else is found there', () => {
    const findings = examine(toExampleSituation(example));
    expect(findings.map((finding) => finding.code)).toEqual([code]);
    expect(findings[0]?.severity).toBe(severity);
  });

  it('finds nothing where it is fixed, and neither does any other rule', () => {
    expect(examine(toExampleSituation(fixed))).toEqual([]);
  });

  it('says what every tool does, and what to do', () => {
    const [finding] = examine(toExampleSituation(example));
    for (const dialect of dialects) expect(finding?.dialects?.[dialect]).toMatch(/\S/);
    expect(finding?.message).toMatch(/^.+\.$/);
    expect(finding?.fix).toMatch(/^.+\.$/);
  });
});

it('has no code twice', () => {
  const codes = rules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

const PATH = fileURLToPath(new URL('../../DOCTOR.md', import.meta.url));

it('DOCTOR.md is what the rules make of it', async () => {
  const page = await toRulesPage(rules, PATH);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(PATH, page);
  expect(readFileSync(PATH, 'utf8')).toBe(page);
});
