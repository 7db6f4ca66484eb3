// Usage: pnpm clean — removes everything that a build or a test makes.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './lib/run.mjs';

const MADE = ['dist', 'packed', '.rendered', '.reports', '.turbo'];

const packages = readdirSync(join(root, 'packages')).map((name) => join('packages', name));
for (const folder of ['.', ...packages]) {
  for (const name of MADE) rmSync(join(root, folder, name), { recursive: true, force: true });
}
rmSync(join(root, 'node_modules', '.cache'), { recursive: true, force: true });
