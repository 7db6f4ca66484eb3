import type { Identifier } from '@ep/identifiers';

/**
 * The services for which botocore's older resolver needs no region: each has one endpoint for a whole
 * partition. That resolver still runs before the endpoint rules, for its errors.
 *
 * Source: `partitionEndpoint` in botocore's endpoints.json, versions 1.43.11 and 2.36.7.
 */
const GLOBAL_SERVICES: ReadonlySet<Identifier> = /* @__PURE__ */ new Set<Identifier>([
  'account',
  'billingconductor',
  'budgets',
  'chime',
  'cloudfront',
  'codecatalyst',
  'cost_explorer',
  'health',
  'iam',
  'importexport',
  'networkmanager',
  'notificationscontacts',
  'organizations',
  'route_53',
  's3',
  'savingsplans',
  'shield',
  'sts',
  'support',
  'taxsettings',
  'waf',
]);

/** The ones that also have an endpoint in each region. */
const ALSO_REGIONAL: ReadonlySet<Identifier> = /* @__PURE__ */ new Set<Identifier>([
  's3',
  'sts',
  'support',
]);

/** Whether a service has an endpoint without a region. */
export function isGlobalService(identifier: Identifier): boolean {
  return GLOBAL_SERVICES.has(identifier);
}

/** Whether a service has the same endpoint in every region of a partition. */
export function isOnlyGlobal(identifier: Identifier): boolean {
  return GLOBAL_SERVICES.has(identifier) && !ALSO_REGIONAL.has(identifier);
}
