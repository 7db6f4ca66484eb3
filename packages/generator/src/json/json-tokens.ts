/**
 * JSON as bytes, and the walk over its smallest parts: space, strings, numbers and literals.
 *
 * @module
 */

/** The most bytes that the scanner reads at once. */
const PADDING = 8;

/** What must follow bytes in memory for them to be read without a copy. */
export const ZEROS = Buffer.alloc(PADDING);

/**
 * JSON as bytes, read by offset. Zeros follow its end, and no valid JSON contains a zero: so no step
 * of the scanner has to check whether the text ends there.
 */
export class JsonText {
  /** Of the text without the zeros, in bytes. */
  readonly length: number;
  /** The text and the zeros behind it. */
  readonly view: DataView;
  readonly #bytes: Buffer;

  /** Reads `bytes` in place if {@link ZEROS} follow them in memory, and a copy otherwise. */
  constructor(bytes: Buffer) {
    const { buffer, byteOffset } = isPadded(bytes) ? bytes : Buffer.concat([bytes, ZEROS]);
    this.length = bytes.length;
    this.view = new DataView(buffer, byteOffset, bytes.length + PADDING);
    this.#bytes = bytes;
  }

  /** The value from the offset `start` up to `end`. */
  parse(start: number, end: number): unknown {
    return JSON.parse(this.#bytes.toString('utf8', start, end));
  }

  /** Whether the bytes at `at` are `ascii`. */
  has(ascii: string, at: number): boolean {
    for (let i = 0; i < ascii.length; i++) {
      if (this.view.getUint8(at + i) !== ascii.charCodeAt(i)) return false;
    }
    return true;
  }
}

function isPadded({ buffer, byteOffset, length }: Buffer): boolean {
  const end = byteOffset + length;
  return end + PADDING <= buffer.byteLength && ZEROS.equals(Buffer.from(buffer, end, PADDING));
}

/** The bytes are not JSON; `offset` is where that shows. */
export class JsonSyntaxError extends Error {
  override readonly name = 'JsonSyntaxError';
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** The error of a text that has something other than `wanted` at the offset `at`. */
export function unexpected({ view, length }: JsonText, at: number, wanted: string) {
  if (at >= length) {
    return new JsonSyntaxError(`the file ends where ${wanted} should be`, length);
  }
  const byte = view.getUint8(at);
  const found =
    byte > 0x20 && byte < 0x7f ? `"${String.fromCharCode(byte)}"` : `byte 0x${byte.toString(16)}`;
  return new JsonSyntaxError(`${found} where ${wanted} should be`, at);
}

/** Eight bytes as one number; the same in either byte order. */
const EIGHT_SPACES = new DataView(new Uint8Array(8).fill(0x20).buffer).getFloat64(0);

/**
 * Skips whitespace, if any; eight bytes at a time, as a fourth of a model is indentation.
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

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const LETTER_U = 0x75;
const ESCAPES = new Set(Buffer.from('"\\/bfnrtu'));
const HEX_DIGITS = new Set(Buffer.from('0123456789abcdefABCDEF'));

/**
 * Skips a string whose opening quote is at `at`.
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

/** To the next quote, backslash or control character; four bytes at a time, as most strings are long. */
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
 * Whether none of four bytes is a quote, a backslash or a control character. A subtraction sets the
 * high bit of every byte that is smaller than the number subtracted. The exclusive or makes quotes
 * and backslashes zero, which is smaller than one.
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

const MINUS = 0x2d;
const PLUS = 0x2b;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const LITERALS = new Map(['true', 'false', 'null'].map((word) => [word.charCodeAt(0), word]));

/**
 * Skips a number, `true`, `false` or `null`.
 *
 * @returns the offset after it
 * @throws JsonSyntaxError if something else is at `at`
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
