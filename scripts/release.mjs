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

const OPTIONS = /** @type {const} */ ({
  'dry-run': { type: 'boolean', default: false },
  tested: { type: 'boolean', default: false },
  'unless-published': { type: 'boolean', default: false },
  registry: { type: 'string' },
});

function readOptions() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const fix = `the options are ${Object.keys(OPTIONS)
      .map((name) => `--${name}`)
      .join(', ')}`;
    throw new ReleaseError([{ code: 'EP_RELEASE_USAGE', place: 'pnpm release', message, fix }]);
  }
}

async function main() {
  const { registry: url, tested, 'dry-run': dryRun } = readOptions();
  const packages = publishedPackages();
  const [scope = ''] = packages[0]?.manifest.name.split('/') ?? [];
  await release(await openRegistry(scope, url), packages, { folder, dryRun, tested });
}

const folder = mkdtempSync(join(tmpdir(), 'ep-release-'));
try {
  await main();
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  console.error(error.message);
  const published = error.problems.every(({ code }) => code === 'EP_RELEASE_PUBLISHED');
  process.exitCode = published && process.argv.includes('--unless-published') ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
