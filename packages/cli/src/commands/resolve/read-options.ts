import type { Dialect } from '@ep/config';
import type { ResolverOptions } from '@ep/resolver';

import { readParams } from '../endpoint/read-params.js';
import type { Arguments } from '@ep/command-line';

/** What the command line says for the resolver; what is not given is left to environment and files. */
export function readOptions(identifier: string, args: Arguments): ResolverOptions {
  return {
    endpointUrl: args.value('endpoint-url'),
    region: args.value('region'),
    profile: args.value('profile'),
    useFipsEndpoint: args.has('fips') || undefined,
    useDualstackEndpoint: args.has('dualstack') || undefined,
    accountId: args.value('account-id'),
    parameters: readParams(identifier, args.values('param')),
  };
}

/** Whose behaviour is meant. */
export function readDialect(args: Arguments): Dialect {
  // Its definition refuses every other value.
  return (args.value('dialect') ?? 'documented') as Dialect;
}
