import fc from 'fast-check';
import { format, resolveConfig } from 'prettier';
import { beforeAll, describe, expect, it } from 'vitest';

import { REPOSITORY } from '../../test/repository.js';
import { formatJson, type Json } from './format-json.js';

/** Names as models hold them: any printable ASCII, of any length around the width of a line. */
const text = fc.string({ unit: 'grapheme-ascii', maxLength: 60 });
/** Whole numbers only: Prettier also rewrites exponents, and no file of ours has any. */
const scalar = fc.oneof(text, fc.integer());
const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(scalar, fc.boolean(), fc.constant(null)),
    fc.array(tie('tree'), { maxLength: 6 }),
    fc.dictionary(text, tie('tree'), { maxKeys: 6 }),
  ),
}));
const object = fc.dictionary(text, tree, { maxKeys: 6 });

let options: object;
beforeAll(async () => {
  options = (await resolveConfig(`${REPOSITORY}/package.json`)) ?? {};
});

describe('formatJson', () => {
  it('writes what JSON.parse reads back, keys in their order', () => {
    fc.assert(
      fc.property(object, (value) => {
        const read: unknown = JSON.parse(formatJson(value));
        expect(JSON.stringify(read)).toBe(JSON.stringify(value));
      }),
    );
  });

  it('leaves nothing for Prettier to change', async () => {
    await fc.assert(
      fc.asyncProperty(object, async (value) => {
        const written = formatJson(value);
        expect(await format(written, { ...options, parser: 'json' })).toBe(written);
      }),
      { numRuns: 400 },
    );
  });

  it.each([96, 97, 98, 99, 100, 101, 102])(
    'breaks a line of %i columns as Prettier does',
    async (columns) => {
      const frame = '  "key": ["a", ""]'.length;
      for (const more of [{}, { next: 1 }]) {
        const written = formatJson({ key: ['a', 'x'.repeat(columns - frame)], ...more });
        expect(await format(written, { ...options, parser: 'json' })).toBe(written);
      }
    },
  );

  it('writes one member a line at the top, and short values on one line', () => {
    expect(formatJson({ a: [1, 'b'], c: { d: null }, e: [], f: {} })).toBe(
      '{\n  "a": [1, "b"],\n  "c": { "d": null },\n  "e": [],\n  "f": {}\n}\n',
    );
  });
});
