import { regionsOf } from '@ep/endpoints';
import { formatSource, type ResolvedEndpoint } from '@ep/resolver';

import { didYouMean } from '@ep/naming';

/**
 * A note on a region that no partition lists and that the host is made of; undefined where the region
 * is known, or a configured URL makes it matter less.
 *
 * @example
 * ```ts
 * formatUnknownRegion(endpoint);
 * // 'note: no partition has a region eu-wst-1 (the region given). Did you mean eu-west-1?'
 * ```
 */
export function formatUnknownRegion({ url, settings }: ResolvedEndpoint): string | undefined {
  const { region } = settings;
  if (region === null) return undefined;
  const real = region.value.replace(/^fips-|-fips$/, '');
  const known = regionsOf();
  if (known.includes(real) || !url.includes(`.${real}.`)) return undefined;
  const note = `note: no partition has a region ${real} (${formatSource(region.source)})`;
  const meant = didYouMean(real, known);
  return `${note}. ${meant === undefined ? 'It may be too new for this version of ep.' : `Did you mean ${meant}?`}`;
}
