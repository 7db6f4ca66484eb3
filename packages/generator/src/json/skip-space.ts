import type { JsonText } from './json-text.js';

/** Eight bytes as one number; the same read from either end. */
const EIGHT_SPACES = new DataView(new Uint8Array(8).fill(0x20).buffer).getFloat64(0);

/**
 * Walks over whitespace, where there is any; eight bytes at a time, as a fourth of a model is indents.
 *
 * @returns the offset after it
 */
export function skipSpace({ view }: JsonText, at: number): number {
  if (!isSpace(view.getUint8(at))) return at;
  let i = at + 1;
  while (view.getFloat64(i) === EIGHT_SPACES) i += 8;
  while (isSpace(view.getUint8(i))) i++;
  return i;
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
