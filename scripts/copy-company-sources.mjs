// Usage: node ../../scripts/copy-company-sources.mjs — in the generator's folder: puts into its dist the sources that a company's packages are made of.
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { COMPANY_SOURCES } from './lib/company-sources.mjs';

for (const path of COMPANY_SOURCES) {
  const target = join('dist', path);
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(join('../..', path), target);
}
