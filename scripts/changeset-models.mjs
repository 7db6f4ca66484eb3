// Usage: pnpm changeset:models [--base REF|DIR] — writes .changeset/models.md: what changed of the services
// since the last release (before the first: since HEAD), with the level of version that it asks for. Run
// again, it changes nothing; where nothing changed, there is no such file.
import { parseArgs } from 'node:util';

import { lastRelease } from './lib/last-release.mjs';
import { root, turbo } from './lib/run.mjs';

const { values } = parseArgs({ options: { base: { type: 'string' } } });

async function main() {
  const base = values.base ?? lastRelease(root);
  if (base === undefined) return 'no changeset: this is a release that is not committed yet';
  const { writeModelsChangeset } = await import('./lib/models-changeset.mjs');
  return writeModelsChangeset(root, base);
}

process.exitCode = (await turbo('run', '@ep/generator#build')).code;
if (process.exitCode === 0) {
  try {
    console.log(await main());
  } catch (error) {
    // What people can fix says place and fix; anything else is a bug, with its stack.
    if (!(error instanceof Error && /\[EP_\w+\]/.test(error.message))) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
