import { type Dialect, isDialect } from '@ep/config';

import type { ResolverInput } from './question/input.js';
import { Fault } from './errors/fault.js';
import { fromOption } from './settings/source.js';

/**
 * The dialect that is asked for. Types do not hold in plain JavaScript: what is none is refused.
 *
 * @throws Fault `EP_RESOLVER_DIALECT`
 */
export function dialectOf({ dialect }: ResolverInput): Dialect {
  const asked: unknown = dialect ?? 'documented';
  if (isDialect(asked)) return asked;
  throw new Fault('EP_RESOLVER_DIALECT', fromOption('dialect', String(asked)));
}
