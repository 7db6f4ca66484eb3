// Usage: node bench/generator.mjs [BOTOCORE_DATA_DIR SMITHY_DIR] — how long reading takes, against `readFileSync`
// and `JSON.parse` of the same files on one thread, and how long generating does. Without folders it unpacks
// those in ../shared/sources.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { listFiles } from '../dist/ingest/list-files.js';
import { render } from '../dist/commands/render.js';
import { readSources } from '../dist/ingest/read-sources.js';

const ROUNDS = 5;
const GOAL = 0.6;
const archives = fileURLToPath(new URL('../../../../shared/sources', import.meta.url));
const unpacked = mkdtempSync(join(tmpdir(), 'ep-bench-'));

/** @returns {readonly string[]} */
function folders() {
  const [botocore, smithy] = process.argv.slice(2);
  if (botocore && smithy) return [botocore, smithy];
  if (!existsSync(archives)) return [];
  for (const name of ['botocore-2026-08', 'api-models-aws-2025-04']) {
    spawnSync('tar', ['-xJf', join(archives, `${name}.tar.xz`), '-C', unpacked], {
      stdio: 'inherit',
    });
  }
  return [join(unpacked, 'botocore-2026-08', 'data'), join(unpacked, 'api-models-aws-2025-04')];
}

/** @param {() => unknown} run */
async function time(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

const [botocore, smithy] = folders();
if (!botocore || !smithy) {
  console.log('skipped: name a botocore data folder and a folder of Smithy models');
} else {
  const paths = [botocore, smithy].flatMap((folder) =>
    listFiles(folder, (name) => name.endsWith('.json'), []).map(({ path }) => path),
  );
  const sources = [
    { kind: 'botocore', path: botocore },
    { kind: 'smithy', path: smithy },
  ];
  let best = { ingest: Infinity, parse: Infinity };
  for (let round = 0; round < ROUNDS; round++) {
    const parse = await time(() => paths.forEach((path) => JSON.parse(readFileSync(path, 'utf8'))));
    const ingest = await time(() => readSources(/** @type {any} */ (sources), []));
    best = { ingest: Math.min(best.ingest, ingest), parse: Math.min(best.parse, parse) };
    console.log(
      `ingest ${ingest.toFixed(0)} ms, parse ${parse.toFixed(0)} ms: ${(ingest / parse).toFixed(2)}`,
    );
  }
  const ratio = best.ingest / best.parse;
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${paths.length} files; best ${ratio.toFixed(2)} (at most ${GOAL}); peak memory ${memory} MB`,
  );
}
const repository = fileURLToPath(new URL('../../..', import.meta.url));
const rendering = await time(() => render(repository));
console.log(`generating everything: ${(rendering / 1000).toFixed(1)} s (at most 6 s)`);
rmSync(unpacked, { recursive: true, force: true });
