import type { JsonText } from './json-text.js';

/** The bytes are no JSON; `offset` is where that shows. */
export class JsonSyntaxError extends Error {
  override readonly name = 'JsonSyntaxError';
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** The error of a text that has at `at` something other than `wanted`. */
export function unexpected({ view, length }: JsonText, at: number, wanted: string) {
  if (at >= length) {
    return new JsonSyntaxError(`the file ends where ${wanted} should be`, length);
  }
  const byte = view.getUint8(at);
  const found =
    byte > 0x20 && byte < 0x7f ? `"${String.fromCharCode(byte)}"` : `byte 0x${byte.toString(16)}`;
  return new JsonSyntaxError(`${found} where ${wanted} should be`, at);
}

/** Line and column, both from 1, of an offset; columns count bytes. */
export function locate(bytes: Buffer, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let i = bytes.indexOf(0x0a); i !== -1 && i < offset; i = bytes.indexOf(0x0a, i + 1)) {
    line++;
    lineStart = i + 1;
  }
  return { line, column: offset - lineStart + 1 };
}
