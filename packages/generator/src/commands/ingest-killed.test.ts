import { type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { emptyRepository } from '../../test/repository.js';
import { spawnCli } from '../../test/run-cli.js';
import { botocoreModel, botocorePath } from '../../test/sample-models.js';
import { temporaryFolder } from '../../test/temporary-folder.js';
import { readTree, writeTree } from '../../test/tree.js';
import { recoverFolder } from '../write/replace-folder.js';

const KILLS = 26;
const SERVICES = 250;

/** Models of many services that all say this protocol, so that every file changes with it. */
function sourceOf(protocol: string): string {
  const folder = temporaryFolder();
  const names = Array.from({ length: SERVICES }, (_, index) => `Service ${index}`);
  const tree = names.map((name, index) => [
    botocorePath(`c${index}`),
    botocoreModel(name, { protocol }),
  ]);
  writeTree(folder, Object.fromEntries(tree));
  return folder;
}

/** Kills at random: half of the times anywhere in a run, half while models/ is replaced. */
async function killAtRandom(child: ChildProcess, root: string, run: number, whole: number) {
  if (run % 2 === 0) await sleep(1.1 * Math.random() * whole);
  else {
    const replacing = () => readdirSync(root).some((name) => name.startsWith('.models.'));
    while (child.exitCode === null && !replacing()) await sleep(1);
    await sleep(Math.random() * 90);
  }
  child.kill('SIGKILL');
}

describe('ingest, killed at any moment', () => {
  it('leaves models/ as they were or as they are to be', { timeout: 120_000 }, async () => {
    const root = emptyRepository();
    const folder = join(root, 'models');
    const sources = [sourceOf('json'), sourceOf('query')];
    const args = (source: string | undefined) => [
      'ingest',
      '--root',
      root,
      '--from',
      `botocore:${source}`,
      '--date',
      '2026-08-07',
    ];
    const ingest = (source: string | undefined) => spawnCli(args(source));

    const trees: Record<string, string>[] = [];
    let whole = 0;
    for (const source of sources) {
      const start = performance.now();
      expect((await ingest(source)).code).toBe(0);
      whole = performance.now() - start;
      trees.push(readTree(folder));
    }
    expect(trees[0]).not.toEqual(trees[1]);
    expect(Object.keys(trees[0] ?? {})).toHaveLength(SERVICES + 8);

    let now = 1;
    const seen = { killed: 0, cutOff: 0 };
    for (let run = 0; run < KILLS; run++) {
      const next = 1 - now;
      let kill: Promise<void> | undefined;
      const onStart = (child: ChildProcess) => (kill = killAtRandom(child, root, run, whole));
      const { code } = await spawnCli(args(sources[next]), { onStart });
      await kill;
      if (code === null) seen.killed++;
      if (readdirSync(root).some((name) => name.startsWith('.models.'))) seen.cutOff++;

      // Already now, unless the kill came between the two renames: then the new tree waits beside.
      const tree = existsSync(folder) ? readTree(folder) : readTree(join(root, '.models.next'));
      const index = trees.findIndex((known) => JSON.stringify(known) === JSON.stringify(tree));
      expect([now, next]).toContain(index);
      recoverFolder(folder);
      expect(readTree(folder)).toEqual(trees[index]);
      expect(readdirSync(root).filter((name) => name.startsWith('.models'))).toEqual([]);
      now = index;
    }
    expect(seen.killed).toBeGreaterThan(KILLS / 3);
    expect(seen.cutOff).toBeGreaterThan(0);

    // And the work goes on as if nothing had been.
    expect((await ingest(sources[1 - now])).stdout).toMatch(/written\n$/);
    expect(readTree(folder)).toEqual(trees[1 - now]);
  });
});
