import { type Dialect, isDialect } from '@ep/config';

import type { ResolverInput } from './input.js';
import { ResolverError } from './resolver-error.js';
import { fromOption } from './source.js';

/**
 * The dialect that is asked for. Types do not hold in plain JavaScript: what is none is refused.
 *
 * @throws ResolverError `EP_RESOLVER_DIALECT`
 */
export function dialectOf({ dialect }: ResolverInput): Dialect {
  const asked: unknown = dialect ?? 'documented';
  if (isDialect(asked)) return asked;
  throw new ResolverError('EP_RESOLVER_DIALECT', fromOption('dialect', String(asked)));
}
