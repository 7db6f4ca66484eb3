import type { ResolverError } from '@ep/resolver';

import type { EnvelopeError } from '../frame/envelope.js';

/** A resolver's error in parts: its message also has the cure and the code behind it. */
export function describeResolverError({ code, message, cure }: ResolverError): EnvelopeError {
  const tail = `. ${cure} [${code}]`;
  return { code, message: message.endsWith(tail) ? message.slice(0, -tail.length) : message, cure };
}
