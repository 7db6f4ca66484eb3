// Usage: node scripts/e2e-team-cache.mjs — builds two copies of this work tree that share a remote cache
// on loopback, and holds turbo to it that a cache which lies or is gone costs time and nothing else.
import { join } from 'node:path';

import { copyRepository } from './lib/e2e/copy-repository.mjs';
import { startTeamCache } from './lib/e2e/start-team-cache.mjs';
import { Tally } from './lib/e2e/tally.mjs';
import { teamCacheStory } from './lib/e2e/team-cache-story.mjs';
import { inTemporaryFolder } from './lib/temporary-folder.mjs';

const tally = new Tally();
await inTemporaryFolder(async (folder) => {
  const clones = ['first', 'second'].map((name) => join(folder, name));
  const cache = await startTeamCache(join(folder, 'cache'));
  try {
    for (const clone of clones) await copyRepository(clone);
    await teamCacheStory(clones, cache, tally);
  } finally {
    await cache.close();
  }
});
console.log(String(tally));
process.exitCode = tally.failed > 0 ? 1 : 0;
