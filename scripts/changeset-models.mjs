// Usage: pnpm changeset:models [--base REF|DIR] — writes .changeset/models.md: what changed of the services
// since the last release (before the first: since HEAD), with the level of version that it asks for. Run
// again, it changes nothing; where nothing changed, there is no such file.
import { parseArgs } from 'node:util';

import { lastRelease } from './lib/last-release.mjs';
import { root, turbo } from './lib/run.mjs';

const { values } = parseArgs({ options: { base: { type: 'string' } } });
process.exitCode = (await turbo('run', '@ep/generator#build')).code;
if (process.exitCode === 0) {
  const { writeModelsChangeset } = await import('./lib/models-changeset.mjs');
  try {
    console.log(await writeModelsChangeset(root, values.base ?? lastRelease(root)));
  } catch (error) {
    // What is wrong with the models comes with place and cure; anything else is a bug, with its stack.
    if (!(error instanceof Error && error.name === 'ProblemsError')) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
