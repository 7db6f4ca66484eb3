/** The most bytes that the scanner reads at once. */
const PADDING = 8;

/**
 * JSON as bytes, walked over by offset. Zeros follow its end, which stand nowhere in JSON: so no
 * step of the scanner has to ask whether the text ends there.
 */
export class JsonText {
  /** Of the text alone, in bytes. */
  readonly length: number;
  /** The text and the zeros behind it. */
  readonly view: DataView;
  readonly #bytes: Buffer;

  /** Takes `bytes` as they lie where {@link ZEROS} follow them in memory, a copy where not. */
  constructor(bytes: Buffer) {
    const { buffer, byteOffset } = isPadded(bytes) ? bytes : Buffer.concat([bytes, ZEROS]);
    this.length = bytes.length;
    this.view = new DataView(buffer, byteOffset, bytes.length + PADDING);
    this.#bytes = bytes;
  }

  /** The value that stands from `start` up to `end`. */
  parse(start: number, end: number): unknown {
    return JSON.parse(this.#bytes.toString('utf8', start, end));
  }

  /** Whether `ascii` stands at `at`. */
  has(ascii: string, at: number): boolean {
    for (let i = 0; i < ascii.length; i++) {
      if (this.view.getUint8(at + i) !== ascii.charCodeAt(i)) return false;
    }
    return true;
  }
}

/** What must follow bytes in memory for them to be read without a copy. */
export const ZEROS = Buffer.alloc(PADDING);

function isPadded({ buffer, byteOffset, length }: Buffer): boolean {
  const end = byteOffset + length;
  return end + PADDING <= buffer.byteLength && ZEROS.equals(Buffer.from(buffer, end, PADDING));
}
