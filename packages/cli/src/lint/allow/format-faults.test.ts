import { expect, it } from 'vitest';

import { toEpConfig } from './ep-config.js';
import { formatFaults } from './format-faults.js';

const TEXT = `{
  "lnit": {},
  "lint": {
    "allow": [
      { "name": "A", "reson": "mine" },
      { "paths": ["docs", ""] }
    ]
  }
}`;

it('says where each fault is: a key, a value, or what lacks one', () => {
  expect(formatFaults(TEXT, toEpConfig(JSON.parse(TEXT)).faults).split('; ')).toEqual([
    '2:3: the file has no "lnit"',
    'it has $schema, lint',
    '5:22: lint.allow[0] has no "reson"',
    'it has name, paths, reason',
    '6:27: lint.allow[1].paths[1] must be a text, not ""',
    '6:7: lint.allow[1].name must be a variable or a key, such as AWS_ENDPOINT_URL_MINE, not nothing',
  ]);
});

it('tells five of them, and how many more there are', () => {
  const text = JSON.stringify({ lint: { allow: Array.from({ length: 50_000 }, () => 7) } });
  const told = formatFaults(text, toEpConfig(JSON.parse(text)).faults).split('; ');
  expect(told).toHaveLength(6);
  expect(told.at(-1)).toBe('and 49995 more');
});

it('tells no list and no object in full, however deep', () => {
  const text = `{ "lint": { "allow": [${'['.repeat(100_000)}${']'.repeat(100_000)}, {"name": {}}] } }`;
  expect(formatFaults(text, toEpConfig(JSON.parse(text)).faults)).toBe(
    '1:23: lint.allow[0] must be a name or an object, not a list; ' +
      '1:200034: lint.allow[1].name must be a variable or a key, such as AWS_ENDPOINT_URL_MINE, not an object',
  );
});

it('is at the start of a file that is none of it', () => {
  expect(formatFaults('7', toEpConfig(7).faults)).toBe('1:1: the file must be an object, not 7');
});
