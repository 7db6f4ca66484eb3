import { toPrintable } from '../findings/printable.js';
import type { EnvelopeError } from './envelope.js';
import type { Output } from './io.js';
import { toStyle } from './style.js';

/** Says to people what went wrong, and what mends it. */
export function sayError(stderr: Output, { code, message, cure }: EnvelopeError): void {
  stderr.write(`${toStyle(stderr).red('ep:')} ${toPrintable(message)} [${code}]\n`);
  if (cure !== null) stderr.write(`  cure: ${toPrintable(cure)}\n`);
}
