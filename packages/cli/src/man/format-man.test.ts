import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

import { shownDefinitions } from '@ep/command-line';
import { describe, expect, it } from 'vitest';

import { ep } from '../ep.js';
import { formatMan, toRoff } from './format-man.js';

const PAGE = new URL('../../man/ep.1', import.meta.url);
const page = formatMan(ep);
const groff = spawnSync('groff', ['--version']).status === 0;
if (!groff) console.warn('SKIPPED: there is no groff to check the man page with');

describe('the man page', () => {
  it('is what the definitions make; else UPDATE_GOLDEN=1 vitest run packages/cli/src/man', () => {
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(PAGE, page);
    expect(readFileSync(PAGE, 'utf8')).toBe(page);
  });

  it('has every command and every option', () => {
    for (const { name, options } of shownDefinitions(ep)) {
      expect(page).toContain(`.SS "ep ${name}`);
      for (const option of options) expect(page).toContain(toRoff(`--${option.name}`));
    }
  });

  it.skipIf(!groff)('is one that groff has nothing to say of', () => {
    const { stdout, stderr } = spawnSync('groff', ['-man', '-Tutf8', '-ww', '-P-cbu'], {
      input: page,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).toContain('EXIT STATUS');
  });
});

describe('toRoff', () => {
  it.each([
    ['.env', '\\&.env'],
    ["a\n'b", "a\n\\&'b"],
    ['--url C:\\x', '\\-\\-url C:\\ex'],
    ['SERVICE…', 'SERVICE\\[u2026]'],
  ])('makes %j harmless', (text, expected) => {
    expect(toRoff(text)).toBe(expected);
  });
});
