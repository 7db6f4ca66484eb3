import { dialects } from '@ep/config';
import { describe, expect, it } from 'vitest';

import { toExampleSituation } from './example-situation.js';
import { examine } from './examine.js';
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
