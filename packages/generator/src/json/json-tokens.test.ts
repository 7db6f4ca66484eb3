import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { JsonText, ZEROS } from './json-tokens.js';
import { skipDocument } from './scan-json.js';

/** `json` in the middle of other bytes. */
function amid(before: string, json: string, after: Uint8Array): Buffer {
  const whole = Buffer.concat([Buffer.from(before), Buffer.from(json), after]);
  return whole.subarray(before.length, before.length + Buffer.byteLength(json));
}

describe('JsonText', () => {
  it('takes bytes as they lie where zeros follow them', () => {
    const bytes = amid('xy', '[1]', ZEROS);
    expect(new JsonText(bytes).view.buffer).toBe(bytes.buffer);
  });

  it('ends where its bytes end, whatever follows them in memory', () => {
    fc.assert(
      fc.property(fc.string(), fc.uint8Array({ maxLength: 12 }), (before, after) => {
        expect(() => skipDocument(new JsonText(amid(before, '[1, "a"]', after)))).not.toThrow();
        expect(() => skipDocument(new JsonText(amid(before, '[1, "a"', after)))).toThrow(
          'the file ends where "," or "]" should be',
        );
      }),
    );
  });

  it('finds letters where they stand, and none behind its end', () => {
    const text = new JsonText(amid('', '{"type"', Buffer.from(':')));
    expect(text.has('"type"', 1)).toBe(true);
    expect(text.has('"type"', 0)).toBe(false);
    expect(text.has('"type":', 1)).toBe(false);
    expect(text.has('"type":"service"', 6)).toBe(false);
  });
});
