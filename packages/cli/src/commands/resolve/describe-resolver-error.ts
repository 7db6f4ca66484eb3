import type { ResolverError } from '@ep/resolver';

import type { EnvelopeError } from '@ep/command-line';

/** A resolver's error in parts: its message also has the fix and the code behind it. */
export function describeResolverError({ code, message, fix }: ResolverError): EnvelopeError {
  const tail = `. ${fix} [${code}]`;
  return { code, message: message.endsWith(tail) ? message.slice(0, -tail.length) : message, fix };
}
