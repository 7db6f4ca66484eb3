import { toPrintable } from '../diagnostics/printable.js';
import type { EnvelopeError } from './envelope.js';
import type { Io } from './io.js';
import { shortenHome } from './shorten-home.js';
import { toStyle } from './style.js';

/** Says to people what went wrong, and what mends it. */
export function sayError(
  io: Pick<Io, 'stderr' | 'env' | 'platform'>,
  { code, message, fix }: EnvelopeError,
): void {
  const { stderr } = io;
  const toShown = (text: string): string => toPrintable(shortenHome(text, io));
  stderr.write(`${toStyle(stderr).red('ep:')} ${toShown(message)} [${code}]\n`);
  if (fix !== null) stderr.write(`  fix: ${toShown(fix)}\n`);
}
