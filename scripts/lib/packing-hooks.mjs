import { relative } from 'node:path';

import { root } from './run.mjs';

/**
 * A pnpmfile: where GitHub packs, each package says that it is from the repository that the job runs
 * for. npm refuses provenance where that is not so, and no file has to be edited in a fork.
 *
 * @type {{ beforePacking: <T extends object>(manifest: T, folder: string) => T | (T & { repository: object }) }}
 */
export const hooks = {
  beforePacking(manifest, folder) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env;
    if (!server || !name) return manifest;
    const directory = relative(root, folder).replaceAll('\\', '/');
    return {
      ...manifest,
      repository: { type: 'git', url: `git+${server}/${name}.git`, directory },
    };
  },
};
