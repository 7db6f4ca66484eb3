import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './run.mjs';

const RUNTIME = 'packages/endpoints/src/runtime';

/**
 * What the generator makes a company's packages of: these modules of `@ep`'s own packages, AWS's
 * partitions, and the licence that goes with the code. `packages/generator/turbo.json` names them as
 * inputs of the build.
 */
export const COMPANY_SOURCES = [
  'LICENSE',
  'models/partitions.json',
  'packages/naming/src/index.ts',
  'packages/naming/src/env-var.ts',
  'packages/naming/src/identifier.ts',
  'packages/naming/src/naming-error.ts',
  'packages/naming/src/service-facts.ts',
  'packages/naming/src/service-id.ts',
  'packages/identifiers/src/index.ts',
  'packages/identifiers/src/lookups.ts',
  'packages/env/src/index.ts',
  'packages/env/src/global.ts',
  'packages/env/src/lookups.ts',
  'packages/config/src/index.ts',
  'packages/endpoints/src/index.ts',
  'packages/endpoints/src/endpoint-for.ts',
  ...readdirSync(join(root, RUNTIME))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => `${RUNTIME}/${name}`),
];
