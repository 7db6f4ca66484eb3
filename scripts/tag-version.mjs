// Usage: pnpm tag-version — tags the version that all packages carry on origin, once all are published.
import { openRegistry } from './lib/registry.mjs';
import { ReleaseError } from './lib/release-error.mjs';
import { root } from './lib/run.mjs';
import { tagVersion } from './lib/tag-version.mjs';
import { publishedPackages } from './lib/workspace-packages.mjs';

try {
  const packages = publishedPackages();
  const [scope = ''] = packages[0]?.manifest.name.split('/') ?? [];
  const { tag, isNew } = await tagVersion(await openRegistry(scope), packages, root);
  console.log(isNew ? `${tag} is tagged` : `${tag} was tagged before`);
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
