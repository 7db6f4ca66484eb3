import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findJsonPlace, type JsonPath } from './find-json-place.js';
import { toPosition } from './to-position.js';

const TEXT = `{
  "lint": { "allow": ["a", { "na\\u006de": true, "paths": [ ] }], "none": {} },
  "allow]": "}\\"", "n": -1.5e+3, "lint ": null
}`;

function pathsIn(value: unknown): JsonPath[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [[], ...entries.flatMap(([step, one]) => pathsIn(one).map((rest) => [step, ...rest]))];
}

function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (one, step) => (one as Record<string | number, unknown>)[step],
    value,
  );
}

describe('findJsonPlace', () => {
  it.each<[JsonPath, string]>([
    [[], '1:1'],
    [['lint'], '2:11'],
    [['lint', 'allow', 0], '2:23'],
    [['lint', 'allow', 1], '2:28'],
    [['lint', 'allow', 1, 'name'], '2:43'],
    [['lint', 'allow', 1, 'paths'], '2:58'],
    [['lint', 'none'], '2:74'],
    [['allow]'], '3:13'],
    [['n'], '3:25'],
    [['lint '], '3:43'],
  ])('finds %j', (path, place) => {
    const { line, column } = toPosition(TEXT, findJsonPlace(TEXT, path)?.value ?? -1);
    expect(`${line}:${column}`).toBe(place);
  });

  it('finds the key, too, and of two alike the last', () => {
    expect(findJsonPlace('{"a":1,"a" : 2}', ['a'])).toEqual({ key: 7, value: 13 });
  });

  it.each<[string, JsonPath]>([
    ['{}', ['a']],
    ['[]', [0]],
    ['[1]', ['0']],
    ['{"0":1}', [0]],
    ['1', ['a']],
    ['"a"', [0]],
  ])('of %s, there is no %j', (text, path) => {
    expect(findJsonPlace(text, path)).toBeUndefined();
  });

  it('finds every value of every document', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        // What JSON.stringify writes is read again: -0 is 0, and __proto__ a key like any other.
        const read: unknown = JSON.parse(text);
        for (const path of pathsIn(read)) {
          const start = findJsonPlace(text, path)?.value ?? text.length;
          const found = text.slice(start).replaceAll(/\s/g, '');
          const bare = JSON.stringify(valueAt(read, path)).replaceAll(/\s/g, '');
          expect(found.slice(0, bare.length)).toBe(bare);
        }
      }),
    );
  });

  it('takes a document that is deeper than the stack', () => {
    const deep = '['.repeat(1e5) + ']'.repeat(1e5);
    expect(findJsonPlace(`{"a":${deep},"b":1}`, ['b'])?.value).toBe(200_010);
  });
});
