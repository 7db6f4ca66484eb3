/** Where a text stops being JSON, and what to do about it. */
export interface JsonFault {
  /** `4:3`, line and column, from 1. */
  readonly place: string;
  readonly message: string;
  readonly cure: string;
}

/** A string, a comment, a number or word, or a single character, behind what blanks there are. */
const TOKEN = /[ \t\r\n]*(?<token>"(?:[^"\\\p{Cc}]|\\.)*"|\/\/.*|\/\*|[\w.+-]+|[^ \t\r\n])/uy;

const WORD = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

/** What may stand behind a token: a value or a key is yet to come, or a comma or an end. */
type Expected = 'value' | 'key' | 'colon' | 'more';

/**
 * Finds the first fault of a text that JSON.parse refuses; the engine's own message has no place for
 * some, and differs between engines.
 *
 * @example
 * ```ts
 * findJsonFault('{\n  "a": 1,\n}').place; // '2:9', the comma
 * ```
 */
export function findJsonFault(text: string): JsonFault {
  const open: string[] = [];
  let expected: Expected = 'value';
  let comma = -1;
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.groups?.['token'];
    if (token === undefined) return toFault(text, text.length, 'it ends too early', CLOSE);
    const start = TOKEN.lastIndex - token.length;
    at = TOKEN.lastIndex;
    const isEnd = token === '}' || token === ']';
    if (isEnd && comma !== -1) return toFault(text, comma, 'a comma before the end', REMOVE_COMMA);
    const next = follow(token, expected, open);
    if (next === null) return describe(text, start, token, expected);
    comma = token === ',' ? start : -1;
    expected = next;
  }
}

/** What is expected behind a token; null where the token must not stand here. Keeps `open`. */
function follow(token: string, expected: Expected, open: string[]): Expected | null {
  const isText = /^".*"$/su.test(token) && token.length > 1;
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

const CLOSE = 'Close what is open: a quotation mark, a bracket or a brace.';
const REMOVE_COMMA = 'Remove the comma.';

function describe(text: string, start: number, token: string, expected: Expected): JsonFault {
  if (token.startsWith('//') || token === '/*') {
    return toFault(text, start, 'a comment', 'Remove it: JSON has no comments.');
  }
  if (token === '"') return toFault(text, start, 'a text that does not end', 'Close it with ".');
  const message = `${JSON.stringify(token)} where ${WANTED[expected]} must stand`;
  return toFault(text, start, message, CURES[expected]);
}

const WANTED: Readonly<Record<Expected, string>> = {
  value: 'a value',
  key: 'a key in double quotes',
  colon: 'a colon',
  more: 'a comma or the end',
};

const CURES: Readonly<Record<Expected, string>> = {
  value: 'Write a text in double quotes, a list or an object.',
  key: 'Write the key in double quotes.',
  colon: 'Write a colon behind the key.',
  more: 'Perhaps a comma is missing before it, or a bracket is of the wrong kind.',
};

function toFault(text: string, offset: number, message: string, cure: string): JsonFault {
  const before = text.slice(0, offset).split('\n');
  return { place: `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`, message, cure };
}
