import { shownDefinitions } from '@ep/command-line';
import { describe, expect, it } from 'vitest';

import manifest from '../package.json' with { type: 'json' };
import { runEp } from '../test/run-ep.js';
import { ep } from './ep.js';

describe('ep', () => {
  it('shows its help on stdout where it is asked for, and on stderr where nothing is', async () => {
    const help = await runEp(['--help']);
    expect([help.code, help.stderr]).toEqual([0, '']);
    for (const { summary } of shownDefinitions(ep)) expect(help.stdout).toContain(summary);
    expect(help.stdout).not.toContain('complete ');
    expect(await runEp(['help'])).toEqual(help);
    expect(await runEp([])).toEqual({ stdout: '', stderr: help.stdout, code: 2 });
  });

  it('says its version by other words, too, and helps with a misspelt option', async () => {
    for (const word of ['version', '-v', '-V']) {
      expect(await runEp([word])).toMatchObject({ stdout: `${manifest.version}\n`, code: 0 });
    }
    const { stderr, code } = await runEp(['--vresion']);
    expect([stderr, code]).toEqual([expect.stringContaining('Did you mean --version?'), 2]);
  });

  it('says its version', async () => {
    expect(await runEp(['--version'])).toEqual({
      stdout: `${manifest.version}\n`,
      stderr: '',
      code: 0,
    });
  });

  it.each([
    ['fnd', 'ep: ep has no command "fnd" [EP_CLI_COMMAND]\n  fix: Did you mean find?\n'],
    ['zzz', 'ep: ep has no command "zzz" [EP_CLI_COMMAND]\n  fix: ep --help lists the commands.\n'],
    [
      '--zzz',
      'ep: ep has no option "--zzz" [EP_CLI_COMMAND]\n  fix: ep --help lists the commands.\n',
    ],
    ['--', 'ep: ep has no option "--" [EP_CLI_COMMAND]\n  fix: ep --help lists the commands.\n'],
    ['__proto__', 'ep: ep has no command "__proto__" [EP_CLI_COMMAND]\n'],
  ])('refuses %s', async (word, stderr) => {
    const outcome = await runEp([word]);
    expect([outcome.code, outcome.stdout]).toEqual([2, '']);
    expect(outcome.stderr.slice(0, stderr.length)).toBe(stderr);
    expect((await runEp(['help', word])).code).toBe(2);
  });

  it.each(ep.commands.map(({ definition: { name } }) => name))('helps with %s', async (name) => {
    const { stdout, code } = await runEp([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: ep /);
    expect(stdout).toContain('\nExamples:\n  $ ep ');
    expect(stdout.split('\n').filter((line) => line.length > 110)).toEqual([]);
    expect((await runEp(['help', name])).stdout).toBe(stdout);
    expect((await runEp([name, '--zzz', '-h'])).stdout).toBe(stdout);
  });

  it('helps where -h is among other letters, and refuses a value for it', async () => {
    expect((await runEp(['list', '-hh'])).stdout).toMatch(/^Usage: ep list /);
    const { stderr, code } = await runEp(['list', '--help=x']);
    expect([stderr, code]).toEqual([expect.stringContaining('--help takes no value'), 2]);
  });

  it('says what is wrong in JSON, too, where that is asked for', async () => {
    const { stdout, stderr, code } = await runEp(['show', 'xyzzy', '--json']);
    expect(code).toBe(2);
    expect(stderr).toContain('[EP_CLI_SERVICE]');
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      command: 'show',
      ok: false,
      data: null,
      errors: [{ code: 'EP_CLI_SERVICE' }],
    });
  });
});
