import { ReleaseError } from './release-error.mjs';

/**
 * Publishes the tarballs of `packages`, one after the other.
 *
 * @param {import('./registry.mjs').Registry} registry
 * @param {readonly import('./workspace-packages.mjs').PublishedPackage[]} packages in an order in
 *   which each can be installed once it is there
 * @param {ReadonlyMap<string, string>} tarballs by the names of the packages
 * @throws ReleaseError at the first that the registry refuses
 */
export async function publishPackages(registry, packages, tarballs) {
  for (const [done, { manifest }] of packages.entries()) {
    const { name, version } = manifest;
    if (!(await registry.publish(tarballs.get(name) ?? '', version))) {
      throw new ReleaseError([
        {
          code: 'EP_RELEASE_PUBLISH',
          place: `${name}@${version}`,
          message: `npm could not publish it; ${done} of ${packages.length} were published before`,
          fix: 'fix what npm reports above, and run pnpm release again: it publishes what is missing',
        },
      ]);
    }
    console.log(`  published ${name}@${version}`);
  }
}
