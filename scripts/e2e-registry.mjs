// Usage: node scripts/e2e-registry.mjs — releases a copy of this work tree to a registry on loopback,
// ships a new service, removes one, and looks at what a consumer of all that gets. The copy has a few services only.
import { join } from 'node:path';

import { copyRepository } from './lib/e2e/copy-repository.mjs';
import { keepFewServices } from './lib/e2e/keep-few-services.mjs';
import { releaseStory, REMOVED } from './lib/e2e/release-story.mjs';
import { startRegistry } from './lib/e2e/start-registry.mjs';
import { Tally } from './lib/e2e/tally.mjs';
import { inTemporaryFolder } from './lib/temporary-folder.mjs';

const tally = new Tally();
await inTemporaryFolder(async (folder) => {
  const registry = await startRegistry(join(folder, 'registry'));
  try {
    await copyRepository(join(folder, 'repository'), (copy) => keepFewServices(copy, [REMOVED]));
    await releaseStory(folder, registry, tally);
  } finally {
    await registry.close();
  }
});
console.log(String(tally));
process.exitCode = tally.failed > 0 ? 1 : 0;
