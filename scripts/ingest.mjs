// Usage: pnpm ingest --from KIND:DIR … [--history FILE] [--documented FILE] — reads API models, writes models/.
import { runNode, turbo } from './lib/run.mjs';

const { code } = await turbo('run', '@ep/generator#build');
const args = ['packages/generator/dist/main.js', 'ingest', ...process.argv.slice(2)];
process.exitCode = code || (await runNode(args)).code;
