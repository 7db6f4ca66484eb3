// Usage: node scripts/e2e-registry.mjs — releases a copy of this work tree to a registry on loopback,
// ships a new service, retires nothing, removes one; and looks at what a consumer of all that gets.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { copyRepository } from './lib/e2e/copy-repository.mjs';
import { releaseStory } from './lib/e2e/release-story.mjs';
import { startRegistry } from './lib/e2e/start-registry.mjs';
import { Tally } from './lib/e2e/tally.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ep-registry-'));
const registry = await startRegistry(join(folder, 'registry'));
const tally = new Tally();
try {
  await copyRepository(join(folder, 'repository'));
  await releaseStory(folder, registry, tally);
} finally {
  await registry.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(String(tally));
process.exitCode = tally.failed > 0 ? 1 : 0;
