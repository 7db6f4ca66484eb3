import type { ProblemList } from '../problem-list.js';
import type { Dialect } from '../dialect.js';

interface Decoder {
  decode(bytes: Uint8Array): string;
}
type DecoderType = new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: true },
) => Decoder;

/** A byte order mark stays: whether it is accepted is the grammar's matter. */
function toDecoder(fatal: boolean): Decoder {
  const { TextDecoder } = globalThis as unknown as { readonly TextDecoder: DecoderType };
  return new TextDecoder('utf-8', { fatal, ignoreBOM: true });
}

/** The text of a file's bytes; what is not UTF-8 is an error to all but the AWS SDK for JavaScript. */
export function decodeText(bytes: Uint8Array, dialect: Dialect, problems: ProblemList): string {
  try {
    return toDecoder(true).decode(bytes);
  } catch {
    const found = { line: 1, column: 1, value: '' };
    if (dialect === 'sdk-js') problems.addWarning('EP_CONFIG_ENCODING', found);
    else problems.addError('EP_CONFIG_ENCODING', found);
    return toDecoder(false).decode(bytes);
  }
}
