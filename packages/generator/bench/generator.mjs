// Usage: node bench/generator.mjs [BOTOCORE_DATA_DIR SMITHY_DIR] — how long reading takes, against `readFileSync`
// and `JSON.parse` of the same files on one thread, and how long generating does. Without folders it unpacks
// those in ../shared/sources.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// @boundaries-ignore -- benches share one way to judge, which is no package
import { median, verdict } from '../../../scripts/lib/verdict.mjs';
import { render } from '../dist/commands/render.js';

const ROUNDS = 7;
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

/**
 * In a process of its own, as a user runs it: nothing is compiled yet, and each has its own memory.
 *
 * @param {'ingest' | 'parse'} what
 * @param {readonly string[]} sources
 * @returns {{ wall: number, cpu: number, megabytes: number, files: number }}
 */
function readOnce(what, sources) {
  const script = fileURLToPath(new URL('read-once.mjs', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [script, what, ...sources]);
  if (stderr.length > 0) throw new Error(stderr.toString());
  return JSON.parse(stdout.toString());
}

/** @param {readonly string[]} sources */
function benchReading(sources) {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const [parse, ingest] = [readOnce('parse', sources), readOnce('ingest', sources)];
    const [wall, cpu] = [ingest.wall / parse.wall, ingest.cpu / parse.cpu];
    console.log(
      `parse ${parse.wall.toFixed(0)} ms, ingest ${ingest.wall.toFixed(0)} ms: ${wall.toFixed(2)}` +
        ` (processor time ${parse.cpu.toFixed(0)} and ${ingest.cpu.toFixed(0)} ms: ${cpu.toFixed(2)})`,
    );
    return { wall, cpu, megabytes: ingest.megabytes, files: parse.files };
  });
  const middle = (/** @type {'wall' | 'cpu' | 'files'} */ of) => median(rounds.map((r) => r[of]));
  console.log(`medians of ${ROUNDS} rounds over ${middle('files')} files:`);
  console.log(verdict('ingest against one thread that parses', middle('wall'), { atMost: 0.6 }));
  console.log(`         the same in processor time, all threads: ${middle('cpu').toFixed(2)}`);
  const peak = Math.max(...rounds.map(({ megabytes }) => megabytes));
  console.log(verdict('peak memory of ingest', peak, { atMost: 700, unit: ' MB', digits: 0 }));
}

const sources = folders();
if (sources.length > 0) benchReading(sources);
else console.log('skipped: name a botocore data folder and a folder of Smithy models');
rmSync(unpacked, { recursive: true, force: true });

const start = performance.now();
await render(fileURLToPath(new URL('../../..', import.meta.url)));
const seconds = (performance.now() - start) / 1000;
console.log(verdict('generating everything', seconds, { atMost: 6, unit: ' s', digits: 1 }));
