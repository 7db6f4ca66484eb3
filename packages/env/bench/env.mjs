// Usage: node bench/env.mjs — what it costs to type-check a program that uses every union, against an empty one.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
    const best = { empty: Infinity, unions: Infinity };
    for (let round = 0; round < ROUNDS; round++) {
      best.empty = Math.min(best.empty, time(compiler, 'empty'));
      best.unions = Math.min(best.unions, time(compiler, 'unions'));
    }
    const more = (100 * (best.unions / best.empty - 1)).toFixed(1);
    console.log(
      `${compiler}: empty ${best.empty.toFixed(0)} ms, all unions ${best.unions.toFixed(0)} ms: +${more} % (at most 10 %)`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
