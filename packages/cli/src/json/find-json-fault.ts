import { skipText } from './skip-text.js';
import { type TextPosition, toPosition } from './to-position.js';

/** Where a text stops being JSON, and what to do about it. */
export interface JsonFault extends TextPosition {
  readonly message: string;
  readonly fix: string;
}

/** A comment, a number or word, or a single character, after optional whitespace. */
const TOKEN = /[ \t\r\n]*(?<token>\/\/.*|\/\*|[\w.+-]+|[^ \t\r\n])/uy;

const WORD = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

type Quote = (token: string) => string;

/** What must come next; `more` is a comma or the end. */
type Expected = 'value' | 'key' | 'colon' | 'more';

/**
 * Finds the first fault of a text that JSON.parse rejects. The engine's own message differs between
 * engines, and sometimes has no place.
 *
 * @param quote how to show a token; replace what may hold credentials
 * @example
 * ```ts
 * findJsonFault('{\n  "a": 1,\n}'); // line 2, column 9: the comma
 * ```
 */
export function findJsonFault(text: string, quote: Quote = JSON.stringify): JsonFault {
  const open: string[] = [];
  let expected: Expected = 'value';
  let comma = -1;
  let at = 0;
  for (;;) {
    const { start, token } = findToken(text, at);
    if (token === '') return toFault(text, start, 'unexpected end', CLOSE);
    at = start + token.length;
    const isEnd = token === '}' || token === ']';
    if (isEnd && comma !== -1)
      return toFault(text, comma, 'a comma before the closing bracket', REMOVE_COMMA);
    const next = follow(token, expected, open);
    if (next === null) return describe(text, start, token, expected, quote);
    comma = token === ',' ? start : -1;
    expected = next;
  }
}

/** The next token from `at` on; empty at the end. Of a broken string, only the opening quote. */
function findToken(source: string, at: number): { readonly start: number; readonly token: string } {
  TOKEN.lastIndex = at;
  const token = TOKEN.exec(source)?.groups?.['token'];
  if (token === undefined) return { start: source.length, token: '' };
  const start = TOKEN.lastIndex - token.length;
  if (token !== '"') return { start, token };
  const end = skipText(source, start);
  return { start, token: source[end] === '"' ? source.slice(start, end + 1) : token };
}

/** What is expected after a token; null where the token is wrong here. Updates `open`. */
function follow(token: string, expected: Expected, open: string[]): Expected | null {
  const isText = token.length > 1 && token.startsWith('"');
  if (token === '}' || token === ']') return close(token, expected, open);
  if (expected === 'key') return isText ? 'colon' : null;
  if (expected === 'colon') return token === ':' ? 'value' : null;
  if (expected === 'more') {
    if (token !== ',' || open.length === 0) return null;
    return open.at(-1) === '}' ? 'key' : 'value';
  }
  if (token === '{') return (open.push('}'), 'key');
  if (token === '[') return (open.push(']'), 'value');
  return isText || WORD.test(token) ? 'more' : null;
}

function close(token: string, expected: Expected, open: string[]): Expected | null {
  const isHere = expected === 'more' || expected === (token === '}' ? 'key' : 'value');
  return isHere && open.pop() === token ? 'more' : null;
}

const CLOSE = 'Close the open quotation mark, bracket or brace.';
const REMOVE_COMMA = 'Remove the comma.';

function describe(
  text: string,
  start: number,
  token: string,
  expected: Expected,
  quote: Quote,
): JsonFault {
  if (token === '"') return describeText(text, start);
  if (token.startsWith('//') || token === '/*') {
    return toFault(text, start, 'a comment', 'Remove it: JSON has no comments.');
  }
  return toFault(
    text,
    start,
    `${quote(token)} where ${WANTED[expected]} is expected`,
    FIXES[expected],
  );
}

/** A broken string: the place of the fault in it, or its start where it has no end. */
function describeText(text: string, start: number): JsonFault {
  const end = skipText(text, start);
  const character = text[end] ?? '\n';
  if (character === '\n' || character === '\r') {
    return toFault(text, start, 'a string without an end', 'Close it with ".');
  }
  if (character === '\\') {
    return toFault(text, end, 'an invalid escape', 'Write \\\\ for a backslash.');
  }
  const fix = 'Write \\t for a tab, \\u and four hexadecimal digits for others.';
  return toFault(text, end, 'a control character in a string', fix);
}

const WANTED: Readonly<Record<Expected, string>> = {
  value: 'a value',
  key: 'a key in double quotes',
  colon: 'a colon',
  more: 'a comma or the end',
};

const FIXES: Readonly<Record<Expected, string>> = {
  value: 'Write a string in double quotes, a list or an object.',
  key: 'Write the key in double quotes.',
  colon: 'Write a colon after the key.',
  more: 'Check for a missing comma before it, or a wrong bracket.',
};

function toFault(text: string, offset: number, message: string, fix: string): JsonFault {
  return { ...toPosition(text, offset), message, fix };
}
