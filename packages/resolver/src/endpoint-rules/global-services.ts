import type { Identifier } from '@ep/identifiers';

/**
 * The services that botocore's older resolver knows an endpoint of for no region: those whose
 * endpoint is one for a whole partition. It still runs before the endpoint rules, for its errors.
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

/** Those of them that have endpoints of regions as well. */
const ALSO_REGIONAL: ReadonlySet<Identifier> = /* @__PURE__ */ new Set<Identifier>([
  's3',
  'sts',
  'support',
]);

/** Whether a service has an endpoint where no region is given. */
export function isGlobalService(identifier: Identifier): boolean {
  return GLOBAL_SERVICES.has(identifier);
}

/** Whether a service's endpoint is the same for every region of a partition. */
export function isOnlyGlobal(identifier: Identifier): boolean {
  return GLOBAL_SERVICES.has(identifier) && !ALSO_REGIONAL.has(identifier);
}
