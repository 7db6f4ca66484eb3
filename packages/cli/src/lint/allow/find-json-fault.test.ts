import { describe, expect, it } from 'vitest';

import { findJsonFault } from './find-json-fault.js';

const CONFIG = '{\n  "lint": {\n    "allow": [\n      "AWS_ENDPOINT_URL_MINE",\n    ]\n  }\n}\n';

describe('findJsonFault', () => {
  it.each([
    ['a trailing comma', CONFIG, '4:30', 'a comma before the end', 'Remove the comma.'],
    ['a comment', '{\n  // mine\n}', '2:3', 'a comment', 'Remove it: JSON has no comments.'],
    ['a bare key', '{ lint: {} }', '1:3', '"lint" where a key', 'Write the key in double quotes.'],
    ['single quotes', "{ 'lint': {} }", '1:3', '"\'" where a key', 'Write the key'],
    [
      'a missing comma',
      '{"lint": {}\n"x": 1}',
      '2:1',
      '"\\"x\\"" where a comma',
      'Perhaps a comma',
    ],
    ['a missing colon', '{"lint" {}}', '1:9', '"{" where a colon', 'Write a colon'],
    ['an open text', '{"lint', '1:2', 'a text that does not end', 'Close it'],
    ['an open brace', '{"lint": {}\n', '2:1', 'it ends too early', 'Close what is open'],
    ['a wrong bracket', '{"lint": []]', '1:12', '"]" where a comma', 'Perhaps'],
    ['nothing', '', '1:1', 'it ends too early', 'Close'],
    ['two values', '{} {}', '1:4', '"{" where a comma or the end', 'Perhaps'],
  ])('finds %s', (_, text, place, message, cure) => {
    const fault = findJsonFault(text);
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(fault.place).toBe(place);
    expect(fault.message).toContain(message);
    expect(fault.cure).toContain(cure);
  });
});
