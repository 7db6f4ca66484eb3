// Usage: pnpm release [--dry-run] [--tested] [--unless-published] [--registry URL]
//   --dry-run           everything but publishing
//   --tested            leaves out the tests: they passed on this very commit
//   --unless-published  ends well where the registry has this version of every package
//   --registry URL      without it: what npm's configuration says
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { openRegistry } from './lib/registry.mjs';
import { ReleaseError } from './lib/release-error.mjs';
import { release } from './lib/release.mjs';
import { publishedPackages } from './lib/workspace-packages.mjs';

const { values } = parseArgs({
  options: {
    'dry-run': { type: 'boolean', default: false },
    tested: { type: 'boolean', default: false },
    'unless-published': { type: 'boolean', default: false },
    registry: { type: 'string' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'ep-release-'));
try {
  const packages = publishedPackages();
  const [scope = ''] = packages[0]?.manifest.name.split('/') ?? [];
  const registry = await openRegistry(scope, values.registry);
  const { 'dry-run': dryRun, tested } = values;
  await release(registry, packages, { folder, dryRun, tested });
} catch (error) {
  const expected = error instanceof ReleaseError;
  const published = expected && error.problems.every(({ code }) => code === 'EP_RELEASE_PUBLISHED');
  if (!expected) throw error;
  console.error(error.message);
  process.exitCode = published && values['unless-published'] ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
