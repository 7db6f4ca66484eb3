import { describe, expect, it } from 'vitest';

import { findJsonFault } from './find-json-fault.js';

const CONFIG = '{\n  "lint": {\n    "allow": [\n      "AWS_ENDPOINT_URL_MINE",\n    ]\n  }\n}\n';

describe('findJsonFault', () => {
  it.each([
    ['a trailing comma', CONFIG, '4:30', 'a comma before the closing bracket', 'Remove the comma.'],
    ['a comment', '{\n  // mine\n}', '2:3', 'a comment', 'Remove it: JSON has no comments.'],
    ['a bare key', '{ lint: {} }', '1:3', '"lint" where a key', 'Write the key in double quotes.'],
    ['single quotes', "{ 'lint': {} }", '1:3', '"\'" where a key', 'Write the key'],
    [
      'a missing comma',
      '{"lint": {}\n"x": 1}',
      '2:1',
      '"\\"x\\"" where a comma',
      'Check for a missing comma',
    ],
    ['a missing colon', '{"lint" {}}', '1:9', '"{" where a colon', 'Write a colon'],
    ['an open text', '{"lint', '1:2', 'a string without an end', 'Close it'],
    ['an open brace', '{"lint": {}\n', '2:1', 'unexpected end', 'Close the open'],
    ['a wrong bracket', '{"lint": []]', '1:12', '"]" where a comma', 'Check for'],
    ['nothing', '', '1:1', 'unexpected end', 'Close'],
    ['no such escape', String.raw`{"lint": "C:\code"}`, '1:13', 'an invalid escape', 'Write'],
    ['half an escape', String.raw`["\u12"]`, '1:3', 'an invalid escape', 'Write'],
    ['a tab in a text', '["a\tb"]', '1:4', 'a control character', String.raw`Write \t`],
    ['a line break in a text', '["a\nb"]', '1:2', 'a string without an end', 'Close it'],
    [
      'a fault behind an odd text',
      '["\u007f\\u00e9\\"", 01]',
      '1:15',
      '"01" where a value',
      'Write',
    ],
    ['two values', '{} {}', '1:4', '"{" where a comma or the end', 'Check for'],
  ])('finds %s', (_, text, place, message, fix) => {
    const fault = findJsonFault(text);
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(`${fault.line}:${fault.column}`).toBe(place);
    expect(fault.message).toContain(message);
    expect(fault.fix).toContain(fix);
  });

  it('keeps what stands there to itself, where it is told how', () => {
    const { message } = findJsonFault('{"a": secret}', () => 'something else');
    expect(message).toBe('something else where a value is expected');
  });

  it.each([
    ['that does not end', '', '1:1'],
    ['with a fault behind it', '"x', '1:16000003'],
  ])('takes a text of 16 million characters %s', (_, behind, place) => {
    const { line, column } = findJsonFault(`"${'a'.repeat(16e6)}${behind}`);
    expect(`${line}:${column}`).toBe(place);
  });
});
