import type { Catalog } from '../catalog/catalog.js';
import type { OutputFile } from '../write/output-file.js';
import { emitCrosswalk } from './emit-crosswalk.js';
import { emitData } from './emit-data.js';
import { emitDocs } from './emit-docs.js';
import { emitEndpoints } from './emit-endpoints.js';
import { emitEnv } from './emit-env.js';
import { emitIdentifiers } from './emit-identifiers.js';

/** Every generated file of every package. */
export function emit(catalog: Catalog): OutputFile[] {
  return [emitIdentifiers, emitCrosswalk, emitData, emitEnv, emitEndpoints, emitDocs].flatMap(
    (emitter) => emitter(catalog),
  );
}
