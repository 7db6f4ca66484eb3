import type { SourceText } from './source-text.js';

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
