import type { Identifier } from '@ep/identifiers';

import type { IdentifierWithRules } from './endpoint-for.js';
import {
  mayChangeUrl,
  withAccountId,
  withoutDualStack,
  withoutFips,
} from './generated/features.js';
import { table } from './generated/table.js';

/** A variant of endpoints that some services know and others do not. */
export type EndpointFeature = 'fips' | 'dualstack' | 'accountId';

/**
 * The services with endpoints of a variant in at least one partition, sorted by identifier; empty for an
 * unknown variant.
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

/**
 * Whether a service's endpoint rules return a configured URL as it is and add nothing, in every region, with
 * FIPS and dual-stack off and no parameters of an operation. No rules are loaded to tell.
 *
 * @example
 * ```ts
 * keepsUrl('sqs'); // true
 * keepsUrl('s3'); // false: the rules of S3 add the bucket
 * ```
 */
export function keepsUrl(identifier: Identifier): boolean {
  return !(mayChangeUrl as readonly string[]).includes(identifier);
}
