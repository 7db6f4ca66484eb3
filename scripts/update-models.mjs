// Usage: pnpm update-models [--from KIND:LOCATION …] — fetches API models from where they are published, and writes models/.
import { turbo } from './lib/run.mjs';

const { code } = await turbo('run', '@ep/generator#build');
if (code === 0) {
  // In this process, so that a signal that ends it reaches whoever clears up.
  process.argv.splice(2, 0, 'update-models');
  await import('../packages/generator/dist/main.js');
} else process.exitCode = code;
