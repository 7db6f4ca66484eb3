import fc from 'fast-check';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';

import { formatJson, type Json } from './format-json.js';

/** No numbers: Prettier fills lines with them, and `models/` has no list of any. */
const { value: values } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium' },
    fc.stringMatching(/^[ -~]{0,40}$/),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/), tie('value'), { maxKeys: 4 }),
  ),
}));

describe('formatJson', () => {
  it('leaves nothing for Prettier to do', async () => {
    const documents = fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/), values, { minKeys: 1 });
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const text = formatJson(document);
        expect(await format(text, { parser: 'json', printWidth: 100 })).toBe(text);
      }),
    );
  });

  it.each([
    [86, 'on the line that it fills', 5],
    [87, 'on lines of its own', 7],
  ])('puts a last list with %i letters %s', (length, _where, lines) => {
    const text = formatJson({ a: 1, list: ['x'.repeat(length)] });
    expect(text.split('\n')).toHaveLength(lines);
  });
});
