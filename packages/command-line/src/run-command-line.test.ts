import { describe, expect, it } from 'vitest';

import { PROGRAM } from '../test/try-program.js';
import type { Io } from './io.js';
import { toMemoryIo } from './memory-io.js';
import type { Arguments } from './program.js';
import type { Command, Program } from './program.js';
import { runCommandLine } from './run-command-line.js';

const FROM = { name: 'from', value: 'DIR', multiple: true, summary: 'a source' } as const;

/** A command that writes what it was given. */
function toCommand(name: string): Command {
  const write = async (io: Io, args: Arguments) => {
    io.stdout.write(`${name} ${args.values('from').join(' ')}\n`);
    return 0 as const;
  };
  return {
    definition: {
      name,
      summary: `do ${name || 'all'}`,
      description: [],
      operands: [],
      options: [FROM],
      examples: [],
    },
    load: async () => ({ run: write }),
  };
}

const BROKEN: Command = {
  ...toCommand('break'),
  load: async () => Promise.reject(new Error('no such file')),
};

const program: Program = {
  ...PROGRAM,
  commands: [toCommand('list'), BROKEN],
  defaultCommand: toCommand(''),
};

async function run(...words: string[]) {
  const io = toMemoryIo();
  const code = await runCommandLine(program, words, io);
  return { stdout: io.written.stdout(), stderr: io.written.stderr(), code };
}

describe('a program with a default command', () => {
  it('runs it where the first word is an option', async () => {
    expect(await run('--from', 'a', '--from=b')).toEqual({ stdout: ' a b\n', stderr: '', code: 0 });
    expect(await run('list', '--from', 'a')).toMatchObject({ stdout: 'list a\n', code: 0 });
  });

  it('shows its options in the help of the program', async () => {
    const { stdout, code } = await run('--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: ep \[options\]\n {7}ep COMMAND …\n\nTries things\.\n/);
    expect(stdout).toMatch(/\nOptions:\n {2}--from DIR +a source\n/);
    expect((await run('--from', 'a', '-h')).stdout).toBe(stdout);
    expect((await run('help', 'list')).stdout).toMatch(
      /^Usage: ep list \[options\]\n\nDo list\.\n/,
    );
    expect(await run()).toEqual({ stdout: '', stderr: stdout, code: 2 });
    expect(await run('--version')).toMatchObject({ stdout: '1.0.0\n', code: 0 });
  });

  it.each([
    [['--frmo', 'a'], 'ep: ep has no option --frmo [EP_TRY_OPTION]\n  fix: Did you mean --from?\n'],
    [
      ['--zzz'],
      'ep: ep has no option --zzz [EP_TRY_OPTION]\n  fix: ep --help lists the options.\n',
    ],
    [['lits'], 'ep: ep has no command "lits" [EP_TRY_COMMAND]\n  fix: Did you mean list?\n'],
    [['list', '--to', 'a'], 'ep: ep list has no option --to [EP_TRY_OPTION]\n'],
  ])('refuses %j', async (words, stderr) => {
    const outcome = await run(...words);
    expect([outcome.stdout, outcome.code]).toEqual(['', 2]);
    expect(outcome.stderr.slice(0, stderr.length)).toBe(stderr);
  });
});

it('reports an error that no command expects, and ends with 1', async () => {
  const { stderr, code } = await run('break');
  expect(stderr).toMatch(/^ep: internal error in ep: no such file \[EP_TRY_INTERNAL\]\n/);
  expect(code).toBe(1);
});
