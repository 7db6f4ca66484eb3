/** A region, and whether its name turns FIPS on. */
export interface FipsRegion {
  readonly region: string;
  readonly isFips: boolean;
}

/**
 * The real region of a name such as `fips-us-west-2` or `us-west-2-fips`, which turns FIPS on.
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

/** Whether the name of a region turns FIPS on. */
export function isFipsRegion(region: string): boolean {
  if (region === lastPlain) return false;
  const isFips = region.includes('fips-') || region.includes('-fips');
  if (!isFips) lastPlain = region;
  return isFips;
}

/** The last region that does not; most programs use one region. */
let lastPlain = '';

/** What can be part of a host name, and is not only digits. */
const REGION = /^(?![0-9]+$)(?!-)[a-zA-Z0-9-]{0,63}(?<!-)$/;

/** Whether a region can be part of a host name. An empty one can: botocore accepts it. */
export function isRegion(region: string): boolean {
  if (region === lastRegion) return true;
  if (!REGION.test(region)) return false;
  lastRegion = region;
  return true;
}

/** The last valid region; most programs use one region. */
let lastRegion = '';
