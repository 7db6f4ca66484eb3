import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { isModelFile } from '../models/file-names.js';
import { replaceFolder } from './replace-folder.js';

let root: string;
let folder: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ep-replace-'));
  folder = join(root, 'models');
  for (const path of ['schemas', 'rules/deep']) mkdirSync(join(folder, path), { recursive: true });
  for (const path of BY_HAND) writeFileSync(join(folder, path), path);
  for (const path of ['sqs.json', 'gone.json', 'rules/sqs.json', 'rules/gone.json']) {
    writeFileSync(join(folder, path), 'old');
  }
});

afterEach(() => rmSync(root, { recursive: true }));

const BY_HAND = ['overrides.json', 'schemas/x.schema.json', 'rules/README.md', 'rules/deep/x.json'];
const FILES = ['sqs.json', 'rules/s3.json', 'rules/sqs.json'].map((path) => ({
  path,
  text: 'new',
}));

describe('replaceFolder, in folders below', () => {
  it('replaces what it owns at any depth, and keeps the rest', () => {
    expect(replaceFolder(folder, FILES, isModelFile)).toBe(true);
    for (const { path } of FILES) expect(readFileSync(join(folder, path), 'utf8')).toBe('new');
    for (const path of BY_HAND) expect(readFileSync(join(folder, path), 'utf8')).toBe(path);
    expect(existsSync(join(folder, 'gone.json'))).toBe(false);
    expect(existsSync(join(folder, 'rules', 'gone.json'))).toBe(false);
    expect(readdirSync(root)).toEqual(['models']);
  });

  it('touches nothing where nothing changed', () => {
    replaceFolder(folder, FILES, isModelFile);
    expect(replaceFolder(folder, FILES, isModelFile)).toBe(false);
    writeFileSync(join(folder, 'rules', 'more.json'), 'left over');
    expect(replaceFolder(folder, FILES, isModelFile)).toBe(true);
  });
});
