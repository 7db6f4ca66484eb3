import type { Catalog } from '../catalog/catalog.js';
import { byCodeUnit } from '../collections.js';
import type { PartitionFacts } from '../ingest/statement.js';
import { ERROR_CODES } from '../rules/error-codes.js';
import { type ServiceRules, shareShapes } from '../shapes/share-shapes.js';
import type { OutputFile } from '../write/output-file.js';
import { emitFeatures } from './endpoints/emit-features.js';
import { emitParameterSets, emitParams } from './endpoints/emit-params.js';
import { emitServices, emitTable } from './endpoints/emit-services.js';
import { emitShape } from './endpoints/emit-shape.js';
import { ENDPOINTS_FOLDER, PARTITION_TYPE } from './endpoints/symbols.js';
import { union } from './printable.js';
import { tsFile } from './ts-file.js';

/** `@ep/endpoints`: every service's endpoint rules as functions, and the partitions. */
export function emitEndpoints(catalog: Catalog): OutputFile[] {
  const services = catalog.services.flatMap(({ identifier, rules }): ServiceRules[] =>
    rules ? [{ identifier, ruleSet: rules }] : [],
  );
  if (services.length === 0) return [];
  const shapes = shareShapes(services);
  return [
    ...shapes.map(emitShape),
    emitServices(catalog, shapes),
    emitTable(services),
    emitParams(services),
    emitParameterSets(services),
    emitErrorReasons(),
    emitFeatures(catalog, services),
    emitPartitions(catalog.partitions),
  ];
}

/** Reasons that are not from a rule: the rules end without an answer, or the service has no rules. */
const OWN_REASONS = ['NO_ENDPOINT', 'NO_RULES'];

/** Every reason why there can be no endpoint, as a type. */
function emitErrorReasons(): OutputFile {
  const reasons = [...new Set([...ERROR_CODES, ...OWN_REASONS])].toSorted(byCodeUnit);
  return tsFile(`${ENDPOINTS_FOLDER}/error-reasons.ts`, () => [
    {
      kind: 'type',
      name: 'ErrorReason',
      doc: 'Why there can be no endpoint.',
      type: union(reasons),
    },
  ]);
}

/** The partitions. A region belongs to the first whose pattern it matches. */
function emitPartitions(partitions: readonly PartitionFacts[]): OutputFile {
  return tsFile(`${ENDPOINTS_FOLDER}/partitions.ts`, (use) => [
    {
      kind: 'const',
      name: 'partitions',
      doc: 'The partitions of AWS; a region that fits none is taken for one of the first.',
      type: `readonly [${use(PARTITION_TYPE)}, ...${use(PARTITION_TYPE)}[]]`,
      value: partitions.map(({ pattern, ...facts }) => ({
        members: { ...facts, pattern: new RegExp(pattern) },
      })),
    },
  ]);
}
