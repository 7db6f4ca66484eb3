/** A file's bytes as text of which every character leads back to its bytes. */
export interface SourceText {
  readonly bytes: Buffer;
  /**
   * A character a unit of the encoding: of UTF-16 its code units; of everything else its bytes, so
   * that whatever is not ASCII in it is not what it seems, and nothing is lost in between.
   */
  readonly units: string;
  /** Bytes a unit. */
  readonly unitSize: 1 | 2;
  /** What stands between two units, as a person reads it. */
  readonly decode: (start: number, end: number) => string;
  /** ASCII in the file's own encoding. */
  readonly encode: (ascii: string) => Buffer;
}

/**
 * Reads bytes as text: UTF-16 where they start with its byte order mark, else any encoding in which
 * ASCII is ASCII.
 *
 * @example
 * ```ts
 * const { units, decode } = toSourceText(Buffer.from('é=1'));
 * units.indexOf('='); // 2: é takes two bytes
 * decode(0, 2); // 'é'
 * ```
 */
export function toSourceText(bytes: Buffer): SourceText {
  const order = byteOrderOf(bytes);
  return order === null ? fromBytes(bytes) : fromUtf16(bytes, order);
}

/** The byte order of a text in UTF-16, null of any other. */
export function byteOrderOf(bytes: Uint8Array): 'little' | 'big' | null {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'big';
  const isUtf32 = bytes.length >= 4 && bytes[2] === 0 && bytes[3] === 0;
  return bytes[0] === 0xff && bytes[1] === 0xfe && !isUtf32 ? 'little' : null;
}

function fromBytes(bytes: Buffer): SourceText {
  return {
    bytes,
    units: bytes.toString('latin1'),
    unitSize: 1,
    decode: (start, end) => bytes.toString('utf8', start, end),
    encode: (ascii) => Buffer.from(ascii, 'latin1'),
  };
}

function fromUtf16(bytes: Buffer, order: 'little' | 'big'): SourceText {
  const whole = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  const units = (order === 'big' ? whole.swap16() : whole).toString('utf16le');
  return {
    bytes,
    units,
    unitSize: 2,
    decode: (start, end) => units.slice(start, end),
    encode(ascii) {
      const encoded = Buffer.from(ascii, 'utf16le');
      return order === 'big' ? encoded.swap16() : encoded;
    },
  };
}

/** How far git looks, too. */
const LOOKED_AT = 8000;

/**
 * Whether bytes are no text: they have a NUL near their start, as git tells it; text in UTF-16, which
 * is full of them, is known by its byte order mark.
 */
export function isBinary(bytes: Buffer): boolean {
  return byteOrderOf(bytes) === null && bytes.subarray(0, LOOKED_AT).includes(0);
}

const BYTE_ORDER_MARK = '\uFEFF';

/** Where something is in a text, as an editor says it. */
export interface Position {
  /** Counts from 1. */
  readonly line: number;
  /** Counts from 1, in UTF-16 code units. */
  readonly column: number;
  /** Counts from 0, in UTF-16 code units of the decoded text, a byte order mark included. */
  readonly offset: number;
  /** Where the line starts and ends, without what ends it; in units of the source. */
  readonly lineStart: number;
  readonly lineEnd: number;
}

/**
 * Tells the positions of units that only ever go up: each stretch of the text is decoded once,
 * however long a line is.
 */
export class LineCursor {
  readonly #source: SourceText;
  #unit = 0;
  #offset = 0;
  #line = 1;
  #column = 1;
  #lineStart = 0;
  #lineEnd: number;

  constructor(source: SourceText) {
    this.#source = source;
    this.#lineEnd = this.#findLineEnd();
  }

  /** The position of a unit that is not before the last one that was asked for. */
  at(unit: number): Position {
    const between = this.#source.decode(this.#unit, unit);
    const isMarked = this.#unit === 0 && between.startsWith(BYTE_ORDER_MARK);
    this.#column += between.length - (isMarked ? 1 : 0);
    this.#offset += between.length;
    this.#unit = unit;
    if (unit > this.#lineEnd) this.#startLine(between);
    return {
      line: this.#line,
      column: this.#column,
      offset: this.#offset,
      lineStart: this.#lineStart,
      lineEnd: this.#lineEnd - (this.#source.units[this.#lineEnd - 1] === '\r' ? 1 : 0),
    };
  }

  #startLine(between: string): void {
    this.#line += between.split('\n').length - 1;
    this.#column = between.length - between.lastIndexOf('\n');
    this.#lineStart = this.#source.units.lastIndexOf('\n', this.#unit - 1) + 1;
    this.#lineEnd = this.#findLineEnd();
  }

  #findLineEnd(): number {
    const end = this.#source.units.indexOf('\n', this.#lineStart);
    return end === -1 ? this.#source.units.length : end;
  }
}
