import type { Model, Release } from '../models/model.js';
import { RELEASES_FILE } from '../models/file-names.js';
import type { Problem } from '../problem.js';

/**
 * The version that first had each identifier, by identifier; where two claim one, the earlier. An
 * identifier that there is not goes to `problems`: released ones never vanish unnoticed.
 */
export function readReleases(
  releases: readonly Release[],
  models: readonly Model[],
  problems: Problem[],
): ReadonlyMap<string, string> {
  const known = new Set(models.map(({ identifier }) => identifier));
  const since = new Map<string, string>();
  for (const [index, { version, services }] of releases.entries()) {
    for (const identifier of services) {
      if (!known.has(identifier)) problems.push(unknown(index, version, identifier));
      else if (!since.has(identifier)) since.set(identifier, version);
    }
  }
  return since;
}

function unknown(index: number, version: string, identifier: string): Problem {
  return {
    code: 'EP_RELEASE_UNKNOWN',
    place: `models/${RELEASES_FILE}#/releases/${index}`,
    message: `version ${version} had ${JSON.stringify(identifier)}, and no service has that identifier now`,
    fix: `restore models/${identifier}.json; to remove a service for good, a major version, delete it here too`,
  };
}
