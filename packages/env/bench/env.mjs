// Usage: node bench/env.mjs — what it costs to type-check a program that uses every union, against an empty one.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// @boundaries-ignore -- benches share one way to judge, which is no package
import { median, verdict } from '../../../scripts/lib/verdict.mjs';

const ROUNDS = 15;
const PROGRAMS = {
  empty: 'export {};\n',
  unions: `import type { ProfileKey, ServiceKey } from '@ep/config';
import type { EnvVar } from '@ep/env';
import type { Identifier, ServiceId } from '@ep/identifiers';
export const used: [Identifier, ServiceId, EnvVar, ServiceKey, ProfileKey] = [
  'sfn', 'SFN', 'AWS_ENDPOINT_URL_SFN', 'sfn', 'endpoint_url',
];
`,
};
const OPTIONS = { strict: true, noEmit: true, module: 'nodenext', target: 'es2022', types: [] };
const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ep-bench-'));

/** @param {string} compiler @param {string} program */
function time(compiler, program) {
  const tsc = join(root, 'node_modules', compiler, 'bin', 'tsc');
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', `${program}.json`], {
    cwd: folder,
  });
  if (status !== 0) throw new Error(stdout.toString());
  return performance.now() - start;
}

try {
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(join(root, 'packages'), join(folder, 'node_modules', '@ep'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const [name, text] of Object.entries(PROGRAMS)) {
    writeFileSync(join(folder, `${name}.ts`), text);
    writeFileSync(
      join(folder, `${name}.json`),
      JSON.stringify({ compilerOptions: OPTIONS, files: [`${name}.ts`] }),
    );
  }
  for (const compiler of ['typescript', 'typescript-6.0', 'typescript-5.9']) {
    const times = { empty: /** @type {number[]} */ ([]), unions: /** @type {number[]} */ ([]) };
    for (let round = 0; round < ROUNDS; round++) {
      times.empty.push(time(compiler, 'empty'));
      times.unions.push(time(compiler, 'unions'));
    }
    const [empty, unions] = [median(times.empty), median(times.unions)];
    const what = `${compiler}: all unions ${unions.toFixed(0)} ms, empty ${empty.toFixed(0)} ms, more`;
    const goal = { atMost: 10, unit: ' %', digits: 1 };
    console.log(verdict(what, 100 * (unions / empty - 1), goal));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
