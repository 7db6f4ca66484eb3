import { ENV_VAR_PREFIX, toGoModule, toIdentifier, toJsPackage, toJvmProperty } from '@ep/naming';

import { by, unique } from '../collections.js';
import type { Model } from '../models/model.js';
import type { ModelsFolder } from '../models/read-models.js';
import type { Problem } from '../problem.js';
import { applyCorrections, checkAliases } from './apply-overrides.js';
import type { Catalog, Service } from './catalog.js';
import { findRenames } from './find-renames.js';
import { readReleases } from './read-releases.js';
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
