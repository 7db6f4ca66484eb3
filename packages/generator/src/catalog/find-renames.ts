import { squash } from '@ep/naming';

import { groupBy } from '../collections.js';
import type { Model } from '../models/model.js';

/**
 * The services that AWS renamed, and what to: a retired one whose serviceId squashes to that of a
 * service which is there, `RedshiftServerless` and `Redshift Serverless`. Both by identifier.
 */
export function findRenames(models: readonly Model[]): ReadonlyMap<string, string> {
  const alike = groupBy(models, ({ serviceId }) => squash(serviceId));
  const renames = [...alike.values()].flatMap((group) => {
    const [current, ...others] = group.filter(({ retired }) => retired === null);
    if (current === undefined || others.length > 0) return [];
    return group
      .filter((model) => model !== current)
      .map(({ identifier }) => [identifier, current.identifier] as const);
  });
  return new Map(renames);
}
