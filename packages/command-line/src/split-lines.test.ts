import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Line, splitLines } from './split-lines.js';

async function split(chunks: readonly Uint8Array[], most?: number): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const some of splitLines(stream(chunks), most)) lines.push(...some);
  return lines;
}

async function* stream(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

function cut(bytes: Uint8Array, size: number): Uint8Array[] {
  const count = Math.ceil(bytes.length / size);
  return Array.from({ length: count }, (_, i) => bytes.slice(i * size, (i + 1) * size));
}

describe('splitLines', () => {
  it('finds the same lines wherever the chunks end', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\n', '\r\n', ' ') });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 5 }), async (whole, size) => {
        const expected = whole.split('\n').map((line) => line.replace(/\r$/, ''));
        if (whole === '' || whole.endsWith('\n')) expected.pop();
        const lines = await split(cut(new TextEncoder().encode(whole), size));
        expect(lines.map((line) => line.text)).toEqual(expected);
        expect(lines.map(({ number }) => number)).toEqual(expected.map((_, i) => i + 1));
      }),
    );
  });

  it('gives a line that is too long up, and reads the next', async () => {
    const bytes = new TextEncoder().encode(`${'x'.repeat(50)}\nshort\n${'y'.repeat(50)}`);
    expect((await split(cut(bytes, 7), 20)).map((line) => line.text)).toEqual([
      null,
      'short',
      null,
    ]);
  });
});
