// Usage: pnpm version-packages — turns the changesets into versions and changelogs, notes which version first
// had each new service (models/releases.json), and generates anew, so that data and docstrings say so.
import { binOf, root, runNode, turbo } from './lib/run.mjs';
import { versionOf } from './lib/last-release.mjs';

const before = versionOf(root);
const steps = [
  () => runNode([binOf('@changesets/cli', 'changeset'), 'version']),
  () => {
    const version = versionOf(root);
    // No changeset, no new version: what the old one had is settled.
    if (version === before) return { code: 0 };
    return runNode(['packages/generator/dist/main.js', 'stamp', '--release', version]);
  },
  () => runNode(['scripts/generate.mjs']),
];
let { code } = await turbo('run', '@ep/generator#build');
for (const step of steps) code ||= (await step()).code;
process.exitCode = code;
