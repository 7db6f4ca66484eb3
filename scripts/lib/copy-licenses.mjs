import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies the licence of each package that a build inlines: whoever gets the code gets its licence with it.
 *
 * @param {readonly string[]} inlinedDependencies those of `@ep` have the licence of the package itself
 * @param {string} dist the folder that gets `LICENSE-NAME` of each
 */
export function copyLicenses(inlinedDependencies, dist) {
  for (const name of inlinedDependencies.filter((one) => !one.startsWith('@ep/'))) {
    const folder = join('node_modules', name);
    const license = readdirSync(folder).find((file) => file.startsWith('LICENSE'));
    if (license === undefined) throw new Error(`${name} has no licence to copy`);
    copyFileSync(join(folder, license), join(dist, `LICENSE-${name}`));
  }
}
