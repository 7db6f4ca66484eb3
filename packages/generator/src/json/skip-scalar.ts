import { unexpected } from './json-syntax-error.js';
import type { JsonText } from './json-text.js';

const MINUS = 0x2d;
const PLUS = 0x2b;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const LITERALS = new Map(['true', 'false', 'null'].map((word) => [word.charCodeAt(0), word]));

/**
 * Walks over a number, `true`, `false` or `null`.
 *
 * @returns the offset after it
 * @throws JsonSyntaxError where there is none of them
 */
export function skipScalar(text: JsonText, at: number): number {
  const word = LITERALS.get(text.view.getUint8(at));
  if (word === undefined) return skipNumber(text, at);
  if (!text.has(word, at)) throw unexpected(text, at, 'a value');
  return at + word.length;
}

function skipNumber(text: JsonText, at: number): number {
  const { view } = text;
  let i = view.getUint8(at) === MINUS ? at + 1 : at;
  const wholeEnd = skipDigits(text, i);
  if (wholeEnd === i) throw unexpected(text, at, 'a value');
  if (view.getUint8(i) === ZERO && wholeEnd > i + 1)
    throw unexpected(text, i + 1, 'no digit after a leading 0');
  i = wholeEnd;
  if (view.getUint8(i) === DOT) i = someDigits(text, i + 1);
  if (isExponent(view.getUint8(i))) {
    i++;
    const sign = view.getUint8(i);
    if (sign === MINUS || sign === PLUS) i++;
    i = someDigits(text, i);
  }
  return i;
}

function isExponent(byte: number): boolean {
  return byte === 0x65 || byte === 0x45;
}

function someDigits(text: JsonText, at: number): number {
  const end = skipDigits(text, at);
  if (end === at) throw unexpected(text, at, 'a digit');
  return end;
}

function skipDigits({ view }: JsonText, at: number): number {
  let i = at;
  for (let byte = view.getUint8(i); byte >= ZERO && byte <= NINE;) byte = view.getUint8(++i);
  return i;
}
