// Usage: pnpm bench cli-lint — lints 100 MB of sources, those of our dependencies, beside grep and a bare read of the same files.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// @boundaries-ignore -- benches share one way to judge, which is no package
import { median } from '../../../scripts/lib/verdict.mjs';

const ROUNDS = 5;
const BYTES = 100e6;
/** How long it may take, in milliseconds. */
const GOAL = 2000;
const SOURCE = /\.(?:[cm]?[jt]s|json|md|ya?ml|sh|py)$/;
const installed = fileURLToPath(new URL('../../../node_modules/.pnpm/', import.meta.url));
const ep = fileURLToPath(new URL('../dist/main.js', import.meta.url));

const readAll = `
  const { readdirSync, readFileSync } = require('node:fs');
  for (const entry of readdirSync('.', { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) readFileSync(entry.parentPath + '/' + entry.name);
  }`;

const tree = mkdtempSync(join(tmpdir(), 'ep-bench-lint-'));
try {
  const { files, bytes } = fill(tree);
  console.log(`${files} files, ${(bytes / 1e6).toFixed(1)} MB`);
  compare('a repository, listed by git', tree);
  rmSync(join(tree, '.git'), { recursive: true });
  compare('a plain folder', tree);
} finally {
  rmSync(tree, { recursive: true, force: true });
}

/**
 * Fills a folder with the sources of all that is installed, as often as it takes, as an untracked tree.
 *
 * @param {string} to
 */
function fill(to) {
  const sources = readdirSync(installed, { recursive: true, encoding: 'utf8' })
    .filter((path) => SOURCE.test(path) && isSource(lstatSync(join(installed, path))))
    .toSorted();
  let files = 0;
  let bytes = 0;
  for (let copy = 0; bytes < BYTES; copy++) {
    for (const path of sources) {
      const target = join(to, `copy-${copy}`, path.replaceAll('node_modules', 'modules'));
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(join(installed, path), target);
      bytes += statSync(target).size;
      if (++files && bytes >= BYTES) break;
    }
  }
  execFileSync('git', ['-C', to, 'init', '-q']);
  return { files, bytes };
}

/**
 * Neither the one-line files that re-export another, nor what no person writes.
 *
 * @param {import('node:fs').Stats} stats
 */
function isSource(stats) {
  return stats.isFile() && stats.size > 1000 && stats.size < 200_000;
}

/**
 * @param {string} what
 * @param {string} cwd
 */
function compare(what, cwd) {
  const contestants = {
    'ep lint': [process.execPath, ep, 'lint', '.', '--format', 'github'],
    'grep -rcF AWS_ENDPOINT_URL_': ['grep', '-rcF', 'AWS_ENDPOINT_URL_', '.'],
    'node, reading every file': [process.execPath, '-e', readAll],
  };
  /** @type {Record<string, number[]>} */
  const times = {};
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, [program = '', ...words]] of Object.entries(contestants)) {
      const started = performance.now();
      const { error } = spawnSync(program, words, { cwd, stdio: 'ignore' });
      if (error) throw error;
      // The first round fills the cache of the disk.
      if (round > 0) (times[name] ??= []).push(performance.now() - started);
    }
  }
  console.log(`\n${what}, median of ${ROUNDS}, one after the other`);
  const lint = median(times['ep lint'] ?? []);
  if (!(lint < GOAL)) process.exitCode = 1;
  for (const [name, list] of Object.entries(times)) {
    const time = median(list);
    console.log(
      `  ${name.padEnd(28)} ${time.toFixed(0).padStart(6)} ms   ep lint is ${(lint / time).toFixed(2)}×`,
    );
  }
}
