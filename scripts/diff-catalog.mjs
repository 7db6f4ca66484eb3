// Usage: pnpm diff-catalog [--base REF|DIR] [--json] — what changed of the services since HEAD, or another
// commit, branch, tag or folder of models, as Markdown or JSON, and the level of version that it asks for.
import { runNode, turbo } from './lib/run.mjs';

const { code } = await turbo('run', '@ep/generator#build');
const args = ['packages/generator/dist/main.js', 'diff-catalog', ...process.argv.slice(2)];
process.exitCode = code || (await runNode(args)).code;
