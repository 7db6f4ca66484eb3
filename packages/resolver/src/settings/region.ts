/** A region, and whether it was one that stands for FIPS as well. */
export interface FipsRegion {
  readonly region: string;
  readonly isFips: boolean;
}

/**
 * Takes a region such as `fips-us-west-2` or `us-west-2-fips` for what it stands for.
 *
 * @example
 * ```ts
 * parseFipsRegion('us-west-2-fips'); // { region: 'us-west-2', isFips: true }
 * ```
 */
export function parseFipsRegion(region: string): FipsRegion {
  if (!isFipsRegion(region)) return { region, isFips: false };
  const real = region.replaceAll('fips-', '').replaceAll('-fips', '');
  return { region: real, isFips: true };
}

/** Whether a region is one that stands for FIPS as well. */
export function isFipsRegion(region: string): boolean {
  if (region === lastPlain) return false;
  const isFips = region.includes('fips-') || region.includes('-fips');
  if (!isFips) lastPlain = region;
  return isFips;
}

/** The last one that is no such: a program mostly asks about one region. */
let lastPlain = '';

/** What may be part of a host name, and is not only digits. */
const REGION = /^(?![0-9]+$)(?!-)[a-zA-Z0-9-]{0,63}(?<!-)$/;

/** Whether a region can be part of a host name; an empty one can, for botocore. */
export function isRegion(region: string): boolean {
  if (region === lastRegion) return true;
  if (!REGION.test(region)) return false;
  lastRegion = region;
  return true;
}

/** The last good one: a program mostly asks about one region. */
let lastRegion = '';
