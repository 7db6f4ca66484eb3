// Usage: pnpm generate [--check] — writes the generated files from models/, or lists how they differ.
// Through turbo's cache without options; whatever has options is run anew, without any cache.
import { runNode, turbo } from './lib/run.mjs';

const args = process.argv.slice(2);
const tasks = args.length === 0 ? ['@ep/generator#render'] : ['@ep/generator#build'];
const { code } = await turbo('run', ...tasks);
const rest = args.length === 0 ? ['--rendered', 'packages/generator/.rendered/files.json'] : args;
process.exitCode =
  code || (await runNode(['packages/generator/dist/main.js', 'generate', ...rest])).code;
