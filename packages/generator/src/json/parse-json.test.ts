import { describe, expect, it } from 'vitest';

import { JsonSyntaxError } from './json-syntax-error.js';
import { parseJson } from './parse-json.js';

describe('parseJson', () => {
  it('reads a document of any kind', () => {
    expect(parseJson(Buffer.from(' [1, {"ä": null}]\n'))).toEqual([1, { ä: null }]);
  });

  it.each([
    ['', 0, 'the file ends where a value should be'],
    ['[1,]', 3, '"]" where a value should be'],
    ['{"ä" 1}', 6, '"1" where ":" should be'],
    ['[] x', 3, '"x" where the end of the file should be'],
  ])('says where %j breaks, in bytes', (text, offset, message) => {
    const read = () => parseJson(Buffer.from(text));
    expect(read).toThrow(JsonSyntaxError);
    expect(read).toThrow(expect.objectContaining({ offset, message }) as Error);
  });
});
