import type { Catalog, Service } from '../src/catalog/catalog.js';
import { readRules } from '../src/catalog/read-rules.js';
import type { PartitionFacts } from '../src/ingest/statement.js';
import type { Model, ModelRules } from '../src/models/model.js';
import { assertNoErrors, type Problem } from '../src/problem.js';

/** A catalog of services that are nothing but their endpoint rules. */
export function catalogOf(
  rules: readonly ModelRules[],
  partitions: readonly PartitionFacts[],
): Catalog {
  const problems: Problem[] = [];
  const models = rules.map(({ identifier }): Model => ({
    ...MODEL,
    serviceId: identifier,
    identifier,
  }));
  const read = readRules(
    { models, rules, partitions, sources: [], overrides: NO_OVERRIDES, releases: [] },
    problems,
  );
  assertNoErrors(problems);
  const services = models.map(({ identifier, serviceId }): Service => ({
    serviceId,
    identifier,
    constant: identifier.toUpperCase(),
    envVar: `AWS_ENDPOINT_URL_${identifier.toUpperCase()}`,
    introduced: null,
    retired: null,
    renamedTo: null,
    since: null,
    documented: false,
    names: NAMES,
    rules: read.get(identifier) ?? null,
  }));
  return { services, partitions, aliases: [], sources: [] };
}

const NO_OVERRIDES = { corrections: [], aliases: [] };
const MODEL = { introduced: null, retired: null, sources: {} };
const NAMES = {
  boto3: [],
  cli: [],
  jsPackage: '',
  goModule: '',
  jvmProperty: '',
  endpointPrefix: null,
  signingName: null,
  arnNamespace: null,
  titles: [],
};
