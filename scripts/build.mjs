// Usage: pnpm build — compiles every package.
import { turbo } from './lib/run.mjs';

process.exitCode = (await turbo('run', 'build')).code;
