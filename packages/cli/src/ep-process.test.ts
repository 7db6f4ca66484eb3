import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { bin, spawnEp, spawnProcess } from '../test/spawn-ep.js';

const PATH = process.env['PATH'] ?? '';
const SCRIPT = '/usr/bin/script';

/** Runs a line of a shell in which `ep` is the command. */
function shell(line: string) {
  const text = `ep() { "${process.execPath}" "${bin}" "$@"; }; ${line}`;
  return spawnProcess('/bin/sh', ['-c', text], { env: { PATH } });
}

/** So many that linting them takes longer than people wait without asking. */
const FILES = 40;

const hasShell = existsSync('/bin/sh');
const hasTerminal = process.platform === 'linux' && existsSync(SCRIPT);
if (!hasShell) console.warn('SKIPPED: there is no shell to make a pipe with');
if (!existsSync('/dev/full')) console.warn('SKIPPED: there is no /dev/full to write to');
if (!hasTerminal) console.warn('SKIPPED: there is no script(1) to make a terminal with');

describe('a process of ep', () => {
  it('writes data to stdout and talk to stderr, and ends with the code', async () => {
    const { stdout, stderr, code } = await spawnEp(['find', 'sqs', 'xyzzyplugh']);
    expect(stdout).toMatch(/^sqs /);
    expect(stderr).toMatch(/^ep: no service is called "xyzzyplugh" \[EP_CLI_SERVICE\]\n {2}fix: /);
    expect(code).toBe(1);
  });

  it('shows no colours where there is no terminal', async () => {
    const { stdout } = await spawnEp(['show', 's3'], { env: { TERM: 'xterm-256color' } });
    expect(stdout).not.toContain('\u001B');
  });

  it('writes all of a long answer into a slow pipe', async () => {
    const { stdout } = await spawnEp(['list', '--retired', '--json']);
    expect(stdout.length).toBeGreaterThan(200_000);
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
  });
});

describe.skipIf(!hasShell)('a pipe that is closed', () => {
  it.each([
    ['a long list', 'ep list --retired --json | head -n 1'],
    ['a help', 'ep resolve --help | head -n 1'],
    ['answers', 'yes \'{"service":"sqs","region":"eu-west-1"}\' | ep resolve --jsonl | head -n 1'],
  ])('ends %s without a word', async (_what, line) => {
    const { stdout, stderr, code } = await shell(`{ ${line}; } 2>&1 >/dev/null; ${line}`);
    expect([stdout.split('\n').length, stderr, code]).toEqual([2, '', 0]);
  });
});

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  it('is reported, without a stack', async () => {
    const { stderr, code } = await shell('ep list > /dev/full');
    expect(stderr).toMatch(/^ep: cannot write the output: .*ENOSPC.* \[EP_CLI_OUTPUT\]\n$/);
    expect(code).toBe(1);
  });
});

describe.skipIf(!hasShell)('a shell in a bad way', () => {
  it('reports that its folder is gone, by commands that need it alone', async () => {
    const gone = 'cd "$(mktemp -d)" && rmdir "$PWD"';
    expect(await shell(`${gone} && ep lint .`)).toEqual({
      stdout: '',
      stderr:
        'ep: the current folder no longer exists [EP_CLI_PATH]\n' +
        '  fix: Change to a folder that exists.\n',
      code: 2,
    });
    expect(await shell(`${gone} && ep find sqs`)).toMatchObject({ stderr: '', code: 0 });
  });

  it('reports that an input cannot be read', async () => {
    const { stdout, stderr, code } = await shell('ep endpoint --jsonl < /');
    expect([stdout, code]).toEqual(['', 1]);
    expect(stderr).toMatch(/^ep: cannot read standard input: EISDIR.* \[EP_CLI_FILE\]\n {2}fix: /);
  });

  it('may close the input and both outputs', async () => {
    for (const closed of ['<&-', '>&-', '2>&-', '<&- >&- 2>&-']) {
      expect(await shell(`ep resolve --jsonl ${closed}`)).toEqual({
        stdout: '',
        stderr: '',
        code: 0,
      });
    }
  });
});

/** Runs a command line in a terminal; what it writes to either end is what the terminal shows. */
async function inTerminal(line: string, env: Record<string, string> = {}): Promise<string> {
  const command = `"${process.execPath}" "${bin}" ${line}`;
  const { stdout } = await spawnProcess(SCRIPT, ['-qec', command, '/dev/null'], {
    env: { PATH, TERM: 'xterm', ...env },
  });
  return stdout;
}

describe.skipIf(!hasTerminal)('a terminal', () => {
  it('has colours, unless they are not wanted', async () => {
    const title = 'Amazon Simple Storage Service';
    expect(await inTerminal('show s3')).toContain(`\u001B[1m${title}\u001B[22m`);
    expect(await inTerminal('show s3', { NO_COLOR: '1' })).toMatch(new RegExp(`^${title}\r\n`));
    expect(await inTerminal('show s3', { TERM: 'dumb' })).not.toContain('\u001B');
    expect(await inTerminal('show xyzzyplugh')).toContain('\u001B[31mep:\u001B[39m no service');
  });

  it('sees how far a long run is, in a line that is gone in the end', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ep-long-run-'));
    try {
      for (let file = 0; file < FILES; file++) {
        writeFileSync(join(folder, `${file}.env`), 'AWS_ENDPOINT_URL_S3=x\n'.repeat(30_000));
      }
      const [before, ...lines] = (await inTerminal(`lint "${folder}"`)).split('\r\u001B[2K');
      expect([before, lines.pop()]).toEqual(['', `no findings; ${FILES} files read\r\n`]);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines)
        expect(line).toMatch(new RegExp(`^linting: \\d+ of ${FILES} files$`));
      const dumb = await inTerminal(`lint "${folder}"`, { TERM: 'dumb' });
      expect(dumb).toBe(`no findings; ${FILES} files read\r\n`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is reminded that ep waits for cases', async () => {
    expect(await inTerminal('endpoint --jsonl')).toContain('Reading cases from the terminal');
  });
});
