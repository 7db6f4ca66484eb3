// Usage: node bench/read-once.mjs ingest|parse BOTOCORE_DATA_DIR SMITHY_DIR — reads both folders once, as
// ingest does or with `readFileSync` and `JSON.parse`, and prints what that took, as JSON.
import { readFileSync } from 'node:fs';

import { listFiles } from '../dist/ingest/list-files.js';
import { readSources } from '../dist/ingest/read-sources.js';

const [what = '', botocore = '', smithy = ''] = process.argv.slice(2);

const READ = {
  async ingest() {
    /** @type {import('../dist/problem.js').Problem[]} */
    const problems = [];
    /** @type {import('../dist/ingest/source-record.js').SourceSpec[]} */
    const sources = [
      { kind: 'botocore', path: botocore },
      { kind: 'smithy', path: smithy },
    ];
    await readSources(sources, problems);
    if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  },
  parse() {
    for (const path of everyFile) JSON.parse(readFileSync(path, 'utf8'));
  },
};

const everyFile = [botocore, smithy].flatMap((folder) =>
  listFiles(folder, (name) => name.endsWith('.json'), []).map(({ path }) => path),
);
const before = process.cpuUsage();
const start = performance.now();
await READ[/** @type {keyof typeof READ} */ (what)]();
const wall = performance.now() - start;
const { user, system } = process.cpuUsage(before);
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(
  JSON.stringify({ wall, cpu: (user + system) / 1000, megabytes, files: everyFile.length }),
);
