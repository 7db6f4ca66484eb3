import { type CommandDefinition, parseArguments } from '@ep/command-line';
import { describe, expect, it } from 'vitest';

import { runCli } from '../test/run-cli.js';
import { DEFINITIONS, MAKE_PACKAGES } from './definitions.js';
import { generator } from './generator.js';
import { toSpecs } from './commands/to-specs.js';

const parse = (definition: CommandDefinition, line: string) =>
  parseArguments(generator, definition, line.split(' '));

describe('ep-generator', () => {
  it('reads sources in the order given, each with its description', () => {
    const line =
      '--from botocore:/a/b:c/data --origin https://example.com --version 1.2 ' +
      '--from smithy:models --date 2025-04-02 --history h.json --documented=t.tsv --version 2';
    expect(toSpecs(parse(DEFINITIONS.ingest, line).options)).toEqual([
      { kind: 'botocore', path: '/a/b:c/data', origin: 'https://example.com', version: '1.2' },
      { kind: 'smithy', path: 'models', date: '2025-04-02' },
      { kind: 'history', path: 'h.json' },
      { kind: 'documented', path: 't.tsv', version: '2' },
    ]);
  });

  it.each([
    ['generat', 'COMMAND', 'no command "generat"', 'Did you mean generate?'],
    ['genreate', 'COMMAND', 'no command "genreate"', 'Did you mean generate?'],
    ['diff', 'COMMAND', 'no command "diff"', 'Did you mean diff-catalog?'],
    ['publish', 'COMMAND', 'no command "publish"', 'ep-generator --help lists the commands.'],
    ['constructor', 'COMMAND', 'no command "constructor"', 'ep-generator --help'],
    ['constructor --check', 'COMMAND', 'no command "constructor"', 'ep-generator --help'],
    ['make-packages --scope @acme', 'COMMAND', 'no command "make-packages"', '--help'],
    ['generate --chek', 'OPTION', 'generate has no option --chek', 'Did you mean --check?'],
    ['--form smithy:models', 'OPTION', 'has no option --form', 'Did you mean --from?'],
    ['--from smithy:x --scpoe=@a', 'OPTION', 'no option --scpoe', 'Did you mean --scope?'],
    ['ingest --versoin 1', 'OPTION', 'no option --versoin', 'Did you mean --version?'],
    ['generate --nonsense', 'OPTION', 'no option --nonsense', '--help lists the options.'],
    ['render --chek', 'OPTION', 'render has no option --chek', '--help lists the options.'],
    ['generate -x', 'OPTION', 'generate has no option -x', '--help lists the options.'],
    ['--check', 'OPTION', 'ep-generator has no option --check', '--help lists the options.'],
    ['stamp --base x', 'OPTION', 'stamp has no option --base', 'stamp --help lists the options.'],
    ['ingest --from smithy:a --check', 'OPTION', 'ingest has no option --check', '--help'],
    ['generate --from smithy:a', 'OPTION', 'generate has no option --from', '--help'],
    ['generate --base HEAD', 'OPTION', 'generate has no option --base', '--help'],
    ['diff-catalog --check', 'OPTION', 'diff-catalog has no option --check', '--help'],
    ['ingest more', 'OPERAND', 'ingest does not take "more"', '--help'],
    ['ingest --from', 'OPTION_VALUE', '--from needs a value', 'Write --from KIND:DIR.'],
    ['ingest --from --older', 'OPTION_VALUE', 'looks like an option', 'Write --from KIND:DIR'],
    ['generate --check=yes', 'OPTION_VALUE', '--check takes no value', 'Write --check.'],
    [
      'ingest --from smithy:a --history=',
      'OPTION_VALUE',
      'but its value is empty',
      'Write --history=',
    ],
    ['ingest --from smithy:a --date x', 'OPTION_VALUE', 'not "x"', 'Write year, month and day.'],
    ['ingest --from smithy:a --date 2.4.2025', 'OPTION_VALUE', 'a day like 2026-08-07', 'Write'],
    ['ingest --from smithy:a --date 2025-13-99', 'OPTION_VALUE', 'not "2025-13-99"', 'Write'],
    ['ingest --from botocore', 'OPTION_VALUE', 'smithy:DIR, not "botocore"', 'Write the kind'],
    ['ingest --from botocore:', 'OPTION_VALUE', 'smithy:DIR, not "botocore:"', 'Write the kind'],
    ['ingest --from history:h', 'OPTION_VALUE', 'smithy:DIR, not "history:h"', 'Write the kind'],
    ['ingest --from :d', 'OPTION_VALUE', 'botocore:DIR or smithy:DIR, not ":d"', 'Write the kind'],
    ['stamp --release next', 'OPTION_VALUE', 'like 1.2.0, not "next"', '--release 1.2.0.'],
    ['render', 'OPTION_MISSING', 'render needs --to FILE', 'Add --to FILE'],
    ['stamp', 'OPTION_MISSING', 'stamp needs --release VERSION', 'Add --release VERSION'],
    ['ingest', 'OPTION_MISSING', 'ingest needs --from KIND:DIR', 'Add --from KIND:DIR'],
    ['ingest --history h.json', 'OPTION_MISSING', 'ingest needs --from KIND:DIR', 'Add --from'],
    ['ingest --from smithy:a --from smithy:b', 'SOURCE', 'two sources of kind smithy', 'once.'],
    ['ingest --from smithy:a --history h --history i', 'SOURCE', 'of kind history', 'once.'],
    [
      'ingest --version 1 --from smithy:a',
      'SOURCE',
      '--version describes the source before it',
      'Write the source first: --from smithy:DIR --version',
    ],
  ])('refuses "%s"', async (line, code, message, fix) => {
    const { stdout, stderr, ...ended } = await runCli(line.split(' '));
    expect({ ...ended, stdout }, stderr).toEqual({ code: 2, stdout: '' });
    const [first, second, ...rest] = stderr.split('\n');
    expect(first).toContain(message);
    expect(first?.endsWith(` [EP_USAGE_${code}]`), first).toBe(true);
    expect(second).toContain(fix);
    expect(second).toMatch(/^ {2}fix: \S/);
    expect(rest).toEqual(['']);
  });

  it('prints its help: as wrong usage if nothing is asked, and as the answer to --help', async () => {
    const bare = await runCli([]);
    expect({ ...bare, stderr: '' }).toEqual({ code: 2, stdout: '', stderr: '' });
    const { code, stdout, stderr } = await runCli(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(bare.stderr);
    expect(stdout).toMatch(/^Usage: ep-generator --from .* --out DIR \[options\]\n/);
    for (const { name, value = '' } of MAKE_PACKAGES.options) {
      expect(stdout).toContain(`  --${name} ${value}`);
    }
    for (const { name, summary } of Object.values(DEFINITIONS)) {
      expect(stdout).toMatch(new RegExp(`\\n {2}${name} +${summary.slice(0, 20)}`));
    }
    expect(await runCli(['-h'])).toMatchObject({ code: 0, stdout });
  });

  it.each(Object.values(DEFINITIONS))('prints the help of $name', async (definition) => {
    const { code, stdout } = await runCli([definition.name, '--help']);
    expect(code).toBe(0);
    for (const { name } of definition.options) expect(stdout).toContain(`  --${name}`);
    expect(stdout).toContain('  --root DIR');
  });

  it('prints its version', async () => {
    expect(await runCli(['--version'])).toMatchObject({
      code: 0,
      stdout: `${generator.version}\n`,
    });
  });
});
