import type { EndpointErrorCode } from '@ep/endpoints';

import type { ResolverErrorCode } from '../errors/codes.js';

/** The parameters of endpoint rules that come from settings. */
export type RuledSetting =
  'Region' | 'Endpoint' | 'UseFIPS' | 'UseDualStack' | 'AccountId' | 'AccountIdEndpointMode';

/** How a refusal is reported. */
export interface Refused {
  /** The setting that is refused. */
  readonly of: RuledSetting;
  /** The fix, for settings. The endpoint rules have one for their parameters. */
  readonly fix: string;
  /** A setting that conflicts with it, whose place is reported, too. */
  readonly beside?: 'Endpoint';
  /** The code, where the resolver has one for the same error. */
  readonly code?: ResolverErrorCode;
}

const NO_FIPS = 'Turn FIPS off, or use a region that has FIPS endpoints.';
const NO_DUALSTACK = 'Turn dual-stack off, or use a region that has dual-stack endpoints.';
const OTHER_REGION = 'Use a region of a partition that has the service.';

/** The refusals that are about settings; the others are about parameters of the call. */
export const REFUSALS: Readonly<Partial<Record<EndpointErrorCode, Refused>>> = {
  EP_ENDPOINT_FIPS_WITH_ENDPOINT: {
    of: 'UseFIPS',
    fix: 'Turn FIPS off, or remove or ignore the endpoint URL.',
    beside: 'Endpoint',
  },
  EP_ENDPOINT_DUALSTACK_WITH_ENDPOINT: {
    of: 'UseDualStack',
    fix: 'Turn dual-stack off, or remove or ignore the endpoint URL.',
    beside: 'Endpoint',
  },
  EP_ENDPOINT_FIPS_UNSUPPORTED: { of: 'UseFIPS', fix: NO_FIPS },
  EP_ENDPOINT_DUALSTACK_UNSUPPORTED: { of: 'UseDualStack', fix: NO_DUALSTACK },
  EP_ENDPOINT_FIPS_DUALSTACK_UNSUPPORTED: {
    of: 'UseFIPS',
    fix: 'Turn off FIPS or dual-stack.',
  },
  EP_ENDPOINT_INVALID_ENDPOINT: {
    of: 'Endpoint',
    fix: 'Remove the query string, or use a URL such as http://localhost:4566.',
  },
  EP_ENDPOINT_INVALID_REGION: { of: 'Region', fix: 'Use a region such as eu-west-1.' },
  EP_ENDPOINT_PARTITION_UNSUPPORTED: { of: 'Region', fix: OTHER_REGION },
  EP_ENDPOINT_INVALID_ACCOUNT_ID: { of: 'AccountId', fix: 'Use an account ID of twelve digits.' },
  EP_ENDPOINT_ACCOUNT_ID_REQUIRED: {
    of: 'AccountIdEndpointMode',
    fix: 'Set the account ID in the same place as the credentials, or use another account ID endpoint mode.',
    code: 'EP_RESOLVER_ACCOUNT_MISSING',
  },
  EP_ENDPOINT_ACCOUNT_ID_UNSUPPORTED: {
    of: 'AccountIdEndpointMode',
    fix: 'Set the account ID endpoint mode to preferred or disabled.',
  },
};
