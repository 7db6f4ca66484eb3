import type { ResolverError } from '@ep/resolver';

import type { EnvelopeError } from '@ep/command-line';

/** A resolver's error for `--json`: what is wrong and where, and the fix apart. */
export function describeResolverError({ code, summary, fix }: ResolverError): EnvelopeError {
  return { code, message: summary, fix };
}
