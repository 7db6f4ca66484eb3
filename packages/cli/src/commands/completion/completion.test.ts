import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { runEp } from '../../../test/run-ep.js';
import { bin, spawnProcess } from '../../../test/spawn-ep.js';

const PATH = process.env['PATH'] ?? '';
const EP = `"${process.execPath}" "${bin}"`;

const quote = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(' ');

/** How a shell is asked what it would offer behind a command line. */
const SHELLS = {
  bash: (words: readonly string[]) =>
    `ep() { ${EP} "$@"; }; eval "$(ep completion bash)"; COMP_WORDS=(${quote(words)}); COMP_CWORD=${words.length - 1}; _ep_complete; printf '%s\\n' "\${COMPREPLY[@]}"`,
  // Without a terminal zsh completes nothing, so what its completion would be given is written out.
  zsh: (words: readonly string[]) =>
    `compdef() { }; compadd() { print -rl -- "\${(@P)argv[-1]}" }; ep() { ${EP} "$@" }; eval "$(ep completion zsh)"; words=(${quote(words)}); CURRENT=${words.length}; _ep`,
  fish: (words: readonly string[]) =>
    `function ep; ${EP} $argv; end; ep completion fish | source; complete -C '${words.join(' ')}' | string replace -r '\\t.*' ''`,
};

const LINES = [
  { line: ['sh'], offered: ['show'] },
  { line: ['show', 'dynamodb_'], offered: ['dynamodb_streams'] },
  { line: ['list', '--format', 't'], offered: ['table', 'tsv'] },
  { line: ['endpoint', 's3', '--param', 'Buck'], offered: ['Bucket='] },
];

const isThere = (shell: string) =>
  PATH.split(':').some((folder) => existsSync(join(folder, shell)));

/** What a script writes, sorted; it must say nothing. */
async function answerOf(shell: string, script: string): Promise<string[]> {
  const env = { PATH, HOME: process.env['HOME'] ?? '/' };
  const { stdout, stderr } = await spawnProcess(shell, ['-c', script], { env });
  expect(stderr).toBe('');
  return stdout.trimEnd().split('\n').toSorted();
}

describe('ep completion', () => {
  for (const [shell, toScript] of Object.entries(SHELLS)) {
    if (!isThere(shell)) console.warn(`SKIPPED: there is no ${shell} to complete a line in`);

    it.skipIf(!isThere(shell))(`makes ${shell} complete command lines`, async () => {
      for (const { line, offered } of LINES) {
        expect(await answerOf(shell, toScript(['ep', ...line]))).toEqual(offered);
      }
    });
  }

  it('has a script for every shell that it takes, which asks ep complete', async () => {
    for (const shell of ['bash', 'zsh', 'fish', 'powershell']) {
      const { stdout, code } = await runEp(['completion', shell]);
      expect(code).toBe(0);
      expect(stdout).toMatch(/\bep complete "?--current=/);
    }
    expect((await runEp(['completion', 'tcsh'])).stderr).toContain('It takes bash, zsh, fish,');
  });

  it('gets its words from ep complete, with what they are', async () => {
    const { stdout } = await runEp(['complete', '--current=sf', '--', 'show']);
    expect(stdout).toBe('words\nsfn\tSFN\n');
    expect((await runEp(['complete'])).stdout).toMatch(/^words\nresolve\t/);
  });
});
