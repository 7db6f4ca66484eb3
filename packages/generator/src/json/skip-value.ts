import { JsonSyntaxError, unexpected } from './json-syntax-error.js';
import type { JsonText } from './json-text.js';
import { skipScalar } from './skip-scalar.js';
import { skipSpace } from './skip-space.js';
import { skipString } from './skip-string.js';

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

const MAX_DEPTH = 4096;
/** What closes each open bracket, outermost first. One for all calls: a model has 300 shapes to skip. */
const closers = new Uint8Array(MAX_DEPTH);

/**
 * Walks over one value of any kind, checking its grammar.
 *
 * @returns the offset after the value
 * @throws JsonSyntaxError
 */
export function skipValue(text: JsonText, at: number): number {
  const { view } = text;
  let depth = 0;
  for (let i = skipSpace(text, at); ;) {
    const byte = view.getUint8(i);
    if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
      if (depth === MAX_DEPTH) throw new JsonSyntaxError(`deeper than ${MAX_DEPTH} levels`, i);
      const closer = byte + 2; // in ASCII both closers stand two behind their openers
      closers[depth++] = closer;
      i = skipSpace(text, i + 1);
      if (view.getUint8(i) !== closer) {
        i = toValue(text, i, closer);
        continue;
      }
    } else i = byte === QUOTE ? skipString(text, i) : skipScalar(text, i);

    for (; depth > 0; depth--, i++) {
      i = skipSpace(text, i);
      if (view.getUint8(i) !== closers[depth - 1]) break;
    }
    if (depth === 0) return i;
    const closer = closers[depth - 1] ?? 0;
    if (view.getUint8(i) !== COMMA) {
      throw unexpected(text, i, closer === CLOSE_BRACE ? '"," or "}"' : '"," or "]"');
    }
    i = toValue(text, skipSpace(text, i + 1), closer);
  }
}

/** To the value of an object's member, over its key; an item of a list has none. */
function toValue(text: JsonText, at: number, closer: number): number {
  return closer === CLOSE_BRACE ? skipColon(text, skipQuoted(text, at)) : at;
}

/** Walks over a member's key. */
export function skipQuoted(text: JsonText, at: number): number {
  if (text.view.getUint8(at) !== QUOTE) throw unexpected(text, at, 'a key in quotes');
  return skipString(text, at);
}

/** From behind a member's key to its value. */
export function skipColon(text: JsonText, at: number): number {
  const colon = skipSpace(text, at);
  if (text.view.getUint8(colon) !== COLON) throw unexpected(text, colon, '":"');
  return skipSpace(text, colon + 1);
}
