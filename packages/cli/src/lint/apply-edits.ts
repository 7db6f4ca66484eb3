import type { Edit } from './lint-bytes.js';

/**
 * Bytes with some of them replaced; all others stay as they are.
 *
 * @param edits in the order of their places, none within another
 * @example
 * ```ts
 * applyEdits(Buffer.from('abc'), [{ start: 1, end: 2, bytes: Buffer.from('XY') }]); // 'aXYc'
 * ```
 */
export function applyEdits(bytes: Buffer, edits: readonly Edit[]): Buffer {
  let from = 0;
  const parts = edits.flatMap((edit) => {
    const before = bytes.subarray(from, edit.start);
    from = edit.end;
    return [before, edit.bytes];
  });
  return Buffer.concat([...parts, bytes.subarray(from)]);
}
