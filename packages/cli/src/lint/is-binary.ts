import { byteOrderOf } from './source-text.js';

/** How far git looks, too. */
const LOOKED_AT = 8000;

/**
 * Whether bytes are no text: they have a NUL near their start, as git tells it; text in UTF-16, which
 * is full of them, is known by its byte order mark.
 */
export function isBinary(bytes: Buffer): boolean {
  return byteOrderOf(bytes) === null && bytes.subarray(0, LOOKED_AT).includes(0);
}
