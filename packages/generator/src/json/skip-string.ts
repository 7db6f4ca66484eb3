import { unexpected } from './json-syntax-error.js';
import type { JsonText } from './json-text.js';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const LETTER_U = 0x75;
const ESCAPES = new Set(Buffer.from('"\\/bfnrtu'));
const HEX_DIGITS = new Set(Buffer.from('0123456789abcdefABCDEF'));

/**
 * Walks over a string whose opening quote stands at `at`.
 *
 * @returns the offset after the closing quote
 * @throws JsonSyntaxError
 */
export function skipString(text: JsonText, at: number): number {
  let i = at + 1;
  for (;;) {
    i = skipPlain(text, i);
    const byte = text.view.getUint8(i);
    if (byte === QUOTE) return i + 1;
    if (byte !== BACKSLASH) throw unexpected(text, i, 'the rest of a string');
    i = skipEscape(text, i + 1);
  }
}

/** To the next byte that means something in a string; four at a time, as most strings are long. */
function skipPlain({ view }: JsonText, at: number): number {
  let i = at;
  while (isPlain(view.getInt32(i, true))) i += 4;
  for (let byte = view.getUint8(i); byte !== QUOTE && byte !== BACKSLASH && byte >= SPACE;) {
    byte = view.getUint8(++i);
  }
  return i;
}

const ONES = 0x01010101;
const HIGH_BITS = 0x80808080;

/**
 * Whether none of four bytes is a quote, a backslash or a control character. A byte borrows from
 * its high bit where it is less than what is taken away, and had none; the first two become zero,
 * and less than one, by the exclusive or.
 */
function isPlain(four: number): boolean {
  const quotes = four ^ (QUOTE * ONES);
  const backslashes = four ^ (BACKSLASH * ONES);
  const borrowed =
    ((quotes - ONES) & ~quotes) |
    ((backslashes - ONES) & ~backslashes) |
    ((four - SPACE * ONES) & ~four);
  return (borrowed & HIGH_BITS) === 0;
}

function skipEscape(text: JsonText, at: number): number {
  const byte = text.view.getUint8(at);
  if (!ESCAPES.has(byte)) throw unexpected(text, at, 'an escape');
  if (byte !== LETTER_U) return at + 1;
  for (let i = at + 1; i < at + 5; i++) {
    if (!HEX_DIGITS.has(text.view.getUint8(i))) {
      throw unexpected(text, at + 1, 'four hex digits');
    }
  }
  return at + 5;
}
