import { JsonText } from './json-text.js';
import { skipDocument } from './scan-json.js';

/**
 * Parses a whole document. Where it is no JSON, the scanner says where and why: what the engine says
 * differs from one Node.js to the next, and has no place for some faults.
 *
 * @throws JsonSyntaxError
 * @example
 * ```ts
 * parseJson(Buffer.from('[1,]')); // JsonSyntaxError at offset 3
 * ```
 */
export function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    skipDocument(new JsonText(bytes));
    throw error;
  }
}
