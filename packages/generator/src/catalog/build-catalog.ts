import {
  ENV_VAR_PREFIX,
  squash,
  toGoModule,
  toIdentifier,
  toJsPackage,
  toJvmProperty,
} from '@ep/naming';

import { by, groupBy, unique } from '../collections.js';
import { RELEASES_FILE } from '../models/file-names.js';
import type { Model, Release } from '../models/model.js';
import type { ModelsFolder } from '../models/read-models.js';
import type { Problem } from '../problem.js';
import { applyCorrections, checkAliases } from './apply-overrides.js';
import type { Catalog, Service } from './catalog.js';
import { readRules } from './read-rules.js';

/**
 * Makes the catalog of `models/`: every name computed, every hand correction applied.
 *
 * @param envVarPrefix what the variables start with, where that is not AWS's own
 */
export function buildCatalog(
  folder: ModelsFolder,
  problems: Problem[],
  envVarPrefix: string = ENV_VAR_PREFIX,
): Catalog {
  const { models, overrides, partitions, releases, sources } = folder;
  const rules = readRules(folder, problems);
  const renames = findRenames(models);
  const since = readReleases(releases, models, problems);
  const plain = models.map((model): Service => ({
    ...toService(model, envVarPrefix),
    renamedTo: renames.get(model.identifier) ?? null,
    since: since.get(model.identifier) ?? null,
    rules: rules.get(model.identifier) ?? null,
  }));
  const services = applyCorrections(plain, overrides.corrections, problems);
  return {
    services: services.toSorted(by(({ identifier }) => identifier)),
    aliases: checkAliases(overrides.aliases, services, problems),
    partitions,
    sources: sources.map(({ kind, origin, version, date }) => ({ kind, origin, version, date })),
  };
}

/** What the model alone tells of its service. */
function toService(
  model: Model,
  envVarPrefix: string,
): Omit<Service, 'renamedTo' | 'since' | 'rules'> {
  const { serviceId, introduced, retired, sources } = model;
  const identifier = toIdentifier(serviceId);
  const { botocore, smithy, history, documented } = sources;
  const clients = botocore?.clients ?? history?.clients ?? [];
  return {
    serviceId,
    identifier,
    constant: identifier.toUpperCase(),
    envVar: `${envVarPrefix}${identifier.toUpperCase()}`,
    introduced: introduced?.date ?? null,
    retired: retired?.date ?? null,
    documented: documented !== undefined,
    names: {
      boto3: unique([...clients, ...(history?.clients ?? [])]),
      cli: clients,
      jsPackage: toJsPackage(serviceId),
      goModule: toGoModule(serviceId),
      jvmProperty: toJvmProperty(serviceId),
      endpointPrefix: botocore?.endpointPrefix ?? smithy?.endpointPrefix ?? null,
      signingName: botocore?.signingName ?? smithy?.signingName ?? botocore?.endpointPrefix ?? null,
      arnNamespace: smithy?.arnNamespace ?? null,
      titles: unique([...(botocore?.titles ?? []), ...(smithy?.titles ?? [])]),
    },
  };
}

/**
 * The services that AWS renamed, and what to: a retired one whose serviceId squashes to that of a
 * service which is there, `RedshiftServerless` and `Redshift Serverless`. Both by identifier.
 */
function findRenames(models: readonly Model[]): ReadonlyMap<string, string> {
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

/**
 * The version that first had each identifier, by identifier; where two claim one, the earlier. An
 * identifier that there is not goes to `problems`: released ones never vanish unnoticed.
 */
function readReleases(
  releases: readonly Release[],
  models: readonly Model[],
  problems: Problem[],
): ReadonlyMap<string, string> {
  const known = new Set(models.map(({ identifier }) => identifier));
  const since = new Map<string, string>();
  for (const [index, { version, services }] of releases.entries()) {
    for (const identifier of services) {
      if (!known.has(identifier)) problems.push(unknownRelease(index, version, identifier));
      else if (!since.has(identifier)) since.set(identifier, version);
    }
  }
  return since;
}

function unknownRelease(index: number, version: string, identifier: string): Problem {
  return {
    code: 'EP_RELEASE_UNKNOWN',
    place: `models/${RELEASES_FILE}#/releases/${index}`,
    message: `version ${version} had ${JSON.stringify(identifier)}, and no service has that identifier now`,
    fix: `restore models/${identifier}.json; to remove a service for good, a major version, delete it here too`,
  };
}
