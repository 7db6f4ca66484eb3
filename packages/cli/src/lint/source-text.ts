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
