import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect } from 'vitest';

import type { Outcome } from './run-ep.js';

const folder = fileURLToPath(new URL('golden/', import.meta.url));

/**
 * Holds what a command line wrote against the file of that name in golden/: a transcript as a person
 * would see it. `UPDATE_GOLDEN=1` writes the file.
 */
export function expectGolden(name: string, line: string, outcome: Outcome): void {
  const path = join(folder, `${name}.txt`);
  const text = toTranscript(line, outcome);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, 'utf8'));
}

function toTranscript(line: string, { stdout, stderr, code }: Outcome): string {
  const said = stderr === '' ? '' : `--- stderr\n${stderr}`;
  return `$ ${line}\n${stdout}${said}--- exit ${code}\n`;
}
