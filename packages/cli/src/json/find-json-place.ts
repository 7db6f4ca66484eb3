import { skipText } from './skip-text.js';

/** Where a value is in a document: the keys and indices that lead to it. */
export type JsonPath = readonly (string | number)[];

/** Where something starts in a text; a value in a list has no key. */
export interface JsonPlace {
  readonly key: number | null;
  readonly value: number;
}

/**
 * Finds where a value starts in valid JSON. Of a key written twice, the last one counts, as it does for
 * JSON.parse.
 *
 * @returns undefined where the document has no value there
 * @example
 * ```ts
 * findJsonPlace('{ "a": [1, 2] }', ['a', 1]); // { key: null, value: 11 }
 * ```
 */
export function findJsonPlace(text: string, path: JsonPath): JsonPlace | undefined {
  let place: JsonPlace | undefined = { key: null, value: skipBlanks(text, 0) };
  for (const step of path) place = place && findWithin(text, place.value, step);
  return place;
}

function findWithin(text: string, start: number, step: string | number): JsonPlace | undefined {
  const isObject = text[start] === '{';
  if (isObject !== (typeof step === 'string') || (!isObject && text[start] !== '['))
    return undefined;
  let found: JsonPlace | undefined;
  let at = skipBlanks(text, start + 1);
  for (let index = 0; text[at] !== '}' && text[at] !== ']'; index++) {
    const key = isObject ? at : null;
    const value = key === null ? at : skipBlanks(text, skipBlanks(text, skipValue(text, key)) + 1);
    if (step === (key === null ? index : JSON.parse(text.slice(key, skipValue(text, key))))) {
      found = { key, value };
    }
    at = skipBlanks(text, skipValue(text, value));
    if (text[at] === ',') at = skipBlanks(text, at + 1);
  }
  return found;
}

const BLANKS = /[ \t\r\n]*/y;
const SCALAR = /[\w.+-]*/y;

function skipBlanks(text: string, at: number): number {
  BLANKS.lastIndex = at;
  BLANKS.test(text);
  return BLANKS.lastIndex;
}

/** Skips a value of any depth: no recursion. */
function skipValue(text: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const unit = text.charAt(at);
    if (unit === '{' || unit === '[') depth++;
    if (unit === '}' || unit === ']') depth--;
    at = skipToken(text, at);
  } while (depth > 0);
  return at;
}

/** Skips a string, a number, a word, or any other single character. */
function skipToken(text: string, at: number): number {
  if (text[at] === '"') return skipText(text, at) + 1;
  SCALAR.lastIndex = at;
  SCALAR.test(text);
  return Math.max(SCALAR.lastIndex, at + 1);
}
