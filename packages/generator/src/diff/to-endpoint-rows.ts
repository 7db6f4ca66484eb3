import { groupBy } from '../collections.js';
import type { EndpointAnswer, EndpointChange, EndpointChanges } from './catalog-diff.js';
import { asCode, asText } from './print-cells.js';

const PLACEHOLDER = '{region}';
const MOST_REGIONS = 3;
const MOST_ROWS = 4;

/**
 * A row for each change that is alike but for the region, those of the most regions first:
 * identifier, variant, regions, was, is. Of many, the last row says how many are left out.
 */
export function toEndpointRows({ identifier, changes }: EndpointChanges): string[][] {
  const groups = groupBy(changes, (change) => [variantOf(change), ...answersOf(change)].join(' '));
  const rows = [...groups.values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const [was, is] = answersOf(first).map(asCode);
      const regions = listOf(group.map(({ region }) => region));
      return [[asCode(identifier), variantOf(first), regions, was ?? '', is ?? '']];
    });
  const more = rows.length - MOST_ROWS;
  const rest = more > 0 ? [[asCode(identifier), `${more} more`, '', '', '']] : [];
  return [...rows.slice(0, MOST_ROWS), ...rest];
}

function variantOf({ fips, dualStack }: EndpointChange): string {
  const switches = [...(fips ? ['FIPS'] : []), ...(dualStack ? ['dual-stack'] : [])];
  return switches.join(', ') || 'plain';
}

/** Both answers with the region left open; the properties only where the URL does not tell. */
function answersOf({ region, before, after }: EndpointChange): [was: string, is: string] {
  const print = ({ url, properties }: EndpointAnswer): string => {
    const shown = before.url === after.url ? `${url} ${JSON.stringify(properties)}` : url;
    return (shown ?? 'none').replaceAll(region, PLACEHOLDER);
  };
  return [print(before), print(after)];
}

function listOf(regions: readonly string[]): string {
  const shown = regions.slice(0, MOST_REGIONS).map(asText).join(', ');
  const more = regions.length - MOST_REGIONS;
  return more > 0 ? `${shown} and ${more} more` : shown;
}
