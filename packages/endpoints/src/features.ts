import type { IdentifierWithRules } from './endpoint-for.js';
import { withAccountId, withoutDualStack, withoutFips } from './generated/features.js';
import { table } from './generated/table.js';

/** A variant of endpoints that some services know and others do not. */
export type EndpointFeature = 'fips' | 'dualstack' | 'accountId';

/**
 * The services whose endpoint rules know a variant: they answer with an endpoint where it is asked
 * for, at least in one partition. Sorted by identifier; none where there is no such variant.
 *
 * @example
 * ```ts
 * servicesWith('accountId'); // ['dynamodb']
 * ```
 */
export function servicesWith(feature: EndpointFeature): readonly IdentifierWithRules[] {
  if (feature === 'accountId') return withAccountId;
  if (feature !== 'fips' && feature !== 'dualstack') return [];
  const without: readonly string[] = feature === 'fips' ? withoutFips : withoutDualStack;
  const all = Object.keys(table) as IdentifierWithRules[];
  return all.filter((identifier) => !without.includes(identifier));
}

/**
 * Whether a service has account-based endpoints, which `AccountIdEndpointMode` governs.
 *
 * @example
 * ```ts
 * supportsAccountId('dynamodb'); // true
 * supportsAccountId('s3'); // false
 * ```
 */
export function supportsAccountId(identifier: string): boolean {
  return (withAccountId as readonly string[]).includes(identifier);
}
