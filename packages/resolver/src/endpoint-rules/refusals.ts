import type { EndpointErrorCode } from '@ep/endpoints';

import type { ResolverErrorCode } from '../errors/resolver-error.js';

/** The parameters of endpoint rules that settings are behind. */
export type RuledSetting =
  'Region' | 'Endpoint' | 'UseFIPS' | 'UseDualStack' | 'AccountId' | 'AccountIdEndpointMode';

/** What is said of a refusal. */
export interface Refused {
  /** The setting that is refused. */
  readonly of: RuledSetting;
  /** What mends it, said of settings; the endpoint rules say it of their parameters. */
  readonly fix: string;
  /** A setting that it does not go with, whose place is to be said, too. */
  readonly beside?: 'Endpoint';
  /** The code, where the same is also found without the rules. */
  readonly code?: ResolverErrorCode;
}

const NO_FIPS = 'Turn FIPS off, or name a region that has it.';
const NO_DUALSTACK = 'Turn dual-stack off, or name a region that has it.';
const OTHER_REGION = 'Name a region of a partition that has the service.';

/** The refusals that settings lead to; the others are about parameters, which are given as such. */
export const REFUSALS: Readonly<Partial<Record<EndpointErrorCode, Refused>>> = {
  EP_ENDPOINT_FIPS_WITH_ENDPOINT: {
    of: 'UseFIPS',
    fix: 'Turn FIPS off, or remove the endpoint URL or have it ignored.',
    beside: 'Endpoint',
  },
  EP_ENDPOINT_DUALSTACK_WITH_ENDPOINT: {
    of: 'UseDualStack',
    fix: 'Turn dual-stack off, or remove the endpoint URL or have it ignored.',
    beside: 'Endpoint',
  },
  EP_ENDPOINT_FIPS_UNSUPPORTED: { of: 'UseFIPS', fix: NO_FIPS },
  EP_ENDPOINT_DUALSTACK_UNSUPPORTED: { of: 'UseDualStack', fix: NO_DUALSTACK },
  EP_ENDPOINT_FIPS_DUALSTACK_UNSUPPORTED: {
    of: 'UseFIPS',
    fix: 'Turn one of FIPS and dual-stack off.',
  },
  EP_ENDPOINT_INVALID_ENDPOINT: {
    of: 'Endpoint',
    fix: 'Remove the query, or give a URL such as http://localhost:4566.',
  },
  EP_ENDPOINT_INVALID_REGION: { of: 'Region', fix: 'Give a region such as eu-west-1.' },
  EP_ENDPOINT_PARTITION_UNSUPPORTED: { of: 'Region', fix: OTHER_REGION },
  EP_ENDPOINT_INVALID_ACCOUNT_ID: { of: 'AccountId', fix: 'Give an account ID of twelve digits.' },
  EP_ENDPOINT_ACCOUNT_ID_REQUIRED: {
    of: 'AccountIdEndpointMode',
    fix: 'Set the account ID where the credentials are, or another account ID endpoint mode.',
    code: 'EP_RESOLVER_ACCOUNT_MISSING',
  },
  EP_ENDPOINT_ACCOUNT_ID_UNSUPPORTED: {
    of: 'AccountIdEndpointMode',
    fix: 'Set the account ID endpoint mode to preferred or disabled.',
  },
};
