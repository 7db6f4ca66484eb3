import type { Catalog } from '../catalog/catalog.js';
import { type ServiceRules, shareShapes } from '../shapes/share-shapes.js';
import type { OutputFile } from '../write/output-file.js';
import { emitErrorReasons } from './endpoints/emit-error-reasons.js';
import { emitFeatures } from './endpoints/emit-features.js';
import { emitParameterSets } from './endpoints/emit-parameter-sets.js';
import { emitParams } from './endpoints/emit-params.js';
import { emitPartitions } from './endpoints/emit-partitions.js';
import { emitServices, emitTable } from './endpoints/emit-services.js';
import { emitShape } from './endpoints/emit-shape.js';

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
    emitFeatures(services),
    emitPartitions(catalog.partitions),
  ];
}
