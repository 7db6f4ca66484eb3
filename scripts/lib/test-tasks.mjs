import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './run.mjs';
import { workspacePackages } from './workspace-packages.mjs';

/**
 * @typedef {{ folder: string, script: string, report: string }} Task folder: of the repository or of a package; script:
 *   of its package.json; report: the name of what that script writes to .reports
 */

/** The scripts of each package that check something. */
export const PACKAGE_SCRIPTS = ['test', 'types', 'lint'];

/** The scripts of the repository's package.json that check something start with this. */
const PREFIX = 'check:';

/**
 * Everything that `pnpm test` runs.
 *
 * @returns {Task[]}
 */
export function findTasks() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const checks = Object.keys(scripts).filter((name) => name.startsWith(PREFIX));
  return [
    ...checks.map((script) => ({ folder: root, script, report: script.slice(PREFIX.length) })),
    ...workspacePackages().flatMap(({ folder }) =>
      PACKAGE_SCRIPTS.map((script) => ({ folder, script, report: script })),
    ),
  ];
}
