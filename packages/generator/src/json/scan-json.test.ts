import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { JsonSyntaxError, JsonText } from './json-tokens.js';
import { locate, parseJson, readDocument, readMembers, readValue, skipValue } from './scan-json.js';

const RUNS = { numRuns: 1500 };

/** What there is to read, without the scanner's own use of JSON.parse: objects member by member. */
function build(text: JsonText, at: number, use: (value: unknown) => void): number {
  if (!text.has('{', at)) return readValue(text, at, use);
  const built = {};
  const end = readMembers(text, at, (key, start) =>
    build(text, start, (value) => {
      // Like JSON.parse: an own property whatever the key, the last of two equal keys wins.
      const descriptor = { value, enumerable: true, configurable: true, writable: true };
      Object.defineProperty(built, key, descriptor);
    }),
  );
  use(built);
  return end;
}

function accepts(bytes: Buffer): boolean {
  try {
    const end = skipValue(new JsonText(bytes), 0);
    return !/[^ \t\r\n]/.test(bytes.toString('latin1', end));
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    expect(error.offset).toBeGreaterThanOrEqual(0);
    expect(error.offset).toBeLessThanOrEqual(bytes.length);
    return false;
  }
}

function parse(bytes: Buffer): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(bytes.toString('utf8')) };
  } catch {
    return undefined;
  }
}

/** Holds the scanner against JSON.parse: the same bytes accepted, the same values read. */
function compare(bytes: Buffer): void {
  const expected = parse(bytes);
  expect(accepts(bytes), bytes.toString()).toBe(expected !== undefined);
  if (!expected) return;
  const start = /[^ \t\r\n]/.exec(bytes.toString('latin1'))?.index ?? 0;
  let value: unknown;
  build(new JsonText(bytes), start, (built) => (value = built));
  expect(JSON.stringify(value)).toBe(JSON.stringify(expected.value));
}

const PUNCTUATION = ['{', '}', '[', ']', ',', ':', '', ' ', '\n', '\t', '\r\n'];
const STRINGS = String.raw`"a" "a": "": "\u00e9" "\ud800" "\udc00\ud800" "é𝄞" "\"\\\/" "\x" "\u12" "\u00zz" " \ 'a'`;
const NUMBERS = '0 -0 1 01 - +1 1.5 1. .5 1e5 1E+05 1e 1e- 0x1 --1';
const WORDS = 'true false null tru nul True NaN Infinity undefined /**/ // {} [] {"a":1} [1,2]';
const CONTROLS = ['"\u007f"', '"\u0000"', '"\u001f"', '"\n"', '\u00a0', '\ufeff', '\v', '\f'];
const TOKENS = [
  PUNCTUATION,
  ...[STRINGS, NUMBERS, WORDS].map((line) => line.split(' ')),
  CONTROLS,
].flat();

const jsonText = fc
  .tuple(fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }), fc.constantFrom(0, 1, 2, '\t'))
  .map(([value, indent]) => JSON.stringify(value, null, indent));

const edit = fc.record({
  at: fc.nat(),
  remove: fc.integer({ min: 0, max: 3 }),
  insert: fc.oneof(
    fc.uint8Array({ maxLength: 2 }),
    fc.constantFrom(...TOKENS).map((token) => Buffer.from(token)),
  ),
});

describe('the scanner and JSON.parse', () => {
  it('agree on sound JSON', () => {
    fc.assert(
      fc.property(jsonText, (text) => {
        expect(accepts(Buffer.from(text))).toBe(true);
        compare(Buffer.from(text));
      }),
      RUNS,
    );
  });

  it('agree on sound JSON with something changed', () => {
    const edited = fc.tuple(jsonText, fc.array(edit, { minLength: 1, maxLength: 3 }));
    fc.assert(
      fc.property(edited, ([text, edits]) => {
        let bytes = Buffer.from(text);
        for (const { at, remove, insert } of edits) {
          const start = at % (bytes.length + 1);
          bytes = Buffer.concat([bytes.subarray(0, start), insert, bytes.subarray(start + remove)]);
        }
        compare(bytes);
      }),
      RUNS,
    );
  });

  it('agree on every beginning of sound JSON', () => {
    fc.assert(
      fc.property(jsonText, (text) => {
        const bytes = Buffer.from(text);
        for (let end = 0; end < Math.min(bytes.length, 60); end++) compare(bytes.subarray(0, end));
      }),
      { numRuns: 200 },
    );
  });

  it('agree on tokens in any order', () => {
    const tokens = fc.array(fc.constantFrom(...TOKENS), { maxLength: 8 });
    fc.assert(
      fc.property(tokens, (list) => compare(Buffer.from(list.join('')))),
      { numRuns: 6000 },
    );
  });

  it('agree on any bytes, in a string too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (noise) => {
        compare(Buffer.from(noise));
        compare(Buffer.concat([Buffer.from('{"a":"'), noise, Buffer.from('"}')]));
      }),
      RUNS,
    );
  });

  it.each(TOKENS)('agree on %j alone, in a list and as a member', (token) => {
    for (const text of [token, `[${token}]`, `[0,${token}]`, `{"a":${token}}`, `{"a":1${token}}`]) {
      compare(Buffer.from(text));
    }
  });

  it('agree on every byte: alone, in a string, after a backslash, in a number, behind a value', () => {
    for (let byte = 0; byte < 256; byte++) {
      for (const frame of ['@', '"@"', '"\\@"', '"\\u00@0"', '1@', '1@1', '-@', '[1]@', '{@}']) {
        const [before = '', after = ''] = frame.split('@');
        compare(Buffer.concat([Buffer.from(before), Buffer.of(byte), Buffer.from(after)]));
      }
    }
  });

  it('agree on keys that stand twice and on keys that objects have by nature', () => {
    compare(Buffer.from('{"a":1,"b":2,"a":{"__proto__":3,"constructor":4}}'));
  });
});

const nested = (depth: number): Buffer => Buffer.from('['.repeat(depth) + ']'.repeat(depth));

describe('depth, the one difference', () => {
  it('takes 4096 levels', () => {
    expect(skipValue(new JsonText(nested(4096)), 0)).toBe(2 * 4096);
  });

  it('refuses more, where JSON.parse goes on', () => {
    const bytes = nested(5000);
    expect(parse(bytes)).toBeDefined();
    expect(() => skipValue(new JsonText(bytes), 0)).toThrow('deeper than 4096 levels');
  });

  it('forgets the depth of the value before', () => {
    expect(() => skipValue(new JsonText(nested(5000)), 0)).toThrow(JsonSyntaxError);
    expect(skipValue(new JsonText(Buffer.from('[[1],{"a":[2]}]')), 0)).toBe(15);
  });
});

const skip = (json: string) => () => {
  const text = new JsonText(Buffer.from(json));
  readDocument(text, (_key, at) => skipValue(text, at));
};

describe('what is wrong, and where', () => {
  it.each([
    ['', 0, 'the file ends where a value should be'],
    ['[1,2', 4, 'the file ends where "," or "]" should be'],
    ['{"a":1', 6, 'the file ends where "," or "}" should be'],
    ['{"a":1,}', 7, '"}" where a key in quotes should be'],
    ['[1,]', 3, '"]" where a value should be'],
    ['{"a" 1}', 5, '"1" where ":" should be'],
    ['{"a":1]', 6, '"]" where "," or "}" should be'],
    ['"a\nb"', 2, 'byte 0xa where the rest of a string should be'],
    ['"ab', 3, 'the file ends where the rest of a string should be'],
    ['"\\x"', 2, '"x" where an escape should be'],
    ['"\\u12g4"', 3, '"1" where four hex digits should be'],
    ['01', 1, '"1" where no digit after a leading 0 should be'],
    ['1.', 2, 'the file ends where a digit should be'],
    ['1e+', 3, 'the file ends where a digit should be'],
    ['-x', 0, '"-" where a value should be'],
    ['[tru]', 1, '"t" where a value should be'],
    ['\u00a01', 0, 'byte 0xc2 where a value should be'],
  ])('%j', (text, offset, message) => {
    expect(() => skipValue(new JsonText(Buffer.from(text)), 0)).toThrow(
      expect.objectContaining({ name: 'JsonSyntaxError', offset, message }) as Error,
    );
  });

  it('tells what stands behind a document, and a document that is no object', () => {
    expect(skip(' { } ')).not.toThrow();
    expect(skip('{} x')).toThrow(expect.objectContaining({ offset: 3 }) as Error);
    expect(skip('[]')).toThrow('"[" where an object should be');
  });

  it('finds line and column of every offset as a count of lines does', () => {
    const text = fc.array(fc.constantFrom('a', '\n', 'é', '\r\n', '𝄞'), { maxLength: 20 });
    fc.assert(
      fc.property(text, fc.nat(60), (pieces, place) => {
        const bytes = Buffer.from(pieces.join(''));
        const offset = Math.min(place, bytes.length);
        const lines = bytes.toString('latin1', 0, offset).split('\n');
        const expected = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
        expect(locate(bytes, offset)).toEqual(expected);
      }),
    );
  });
});

describe('readMembers', () => {
  it('hands out keys unescaped, in order, and where their values start', () => {
    const bytes = Buffer.from('{ "a" : 1 , "\\u0062" :\n[2] }rest');
    const text = new JsonText(bytes);
    const seen: [string, number][] = [];
    const end = readMembers(text, 0, (key, at) => {
      seen.push([key, at]);
      return skipValue(text, at);
    });
    expect(seen).toEqual([
      ['a', 8],
      ['b', 23],
    ]);
    expect(bytes.toString('utf8', end)).toBe('rest');
  });
});

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
