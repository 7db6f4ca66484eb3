// Usage: node ../../scripts/copy-runtime.mjs — in the generator's folder: puts beside its code what a company's packages are made of.
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FROM = '../endpoints/src/runtime';
const TO = 'dist/runtime';

mkdirSync(TO, { recursive: true });
const sources = readdirSync(FROM).filter((name) => name.endsWith('.ts') && !name.includes('.test'));
for (const name of sources) copyFileSync(join(FROM, name), join(TO, name));
copyFileSync('../../models/partitions.json', 'dist/partitions.json');
copyFileSync('../../LICENSE', 'dist/LICENSE');
