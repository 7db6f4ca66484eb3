import { describe, expect, it } from 'vitest';

import { parseCommandLine } from './command-line.js';
import { COMMANDS, OPTIONS_OF } from './options.js';
import { UsageError } from './usage-error.js';
import { USAGE } from './usage.js';

const parse = (line: string) => parseCommandLine(line.split(' ').filter(Boolean), '/default');

const messageOf = (line: string): string => {
  try {
    return parse(line).name;
  } catch (error) {
    return (error as Error).message;
  }
};

describe('the command line', () => {
  it('offers no option where none is meant, nor one of another command', () => {
    expect(messageOf('generate --nonsense')).toBe("Unknown option '--nonsense'");
    expect(messageOf('render --chek')).toBe("Unknown option '--chek'");
    expect(messageOf('generate -x')).toBe("Unknown option '-x'");
  });

  it('reads sources in the order given, each with what is said of it', () => {
    const line =
      'ingest --from botocore:/a/b:c/data --origin https://example.com --version 1.2 ' +
      '--from smithy:models --date 2025-04-02 --history h.json --documented=t.tsv --version 2';
    expect(parse(line)).toEqual({
      name: 'ingest',
      root: '/default',
      specs: [
        { kind: 'botocore', path: '/a/b:c/data', origin: 'https://example.com', version: '1.2' },
        { kind: 'smithy', path: 'models', date: '2025-04-02' },
        { kind: 'history', path: 'h.json' },
        { kind: 'documented', path: 't.tsv', version: '2' },
      ],
      older: false,
    });
    expect(parse('ingest --older --from smithy:models')).toMatchObject({ older: true });
  });

  it('reads the other commands', () => {
    expect(parse('generate')).toMatchObject({
      name: 'generate',
      check: false,
      rendered: undefined,
    });
    expect(parse('generate --check --root /r')).toMatchObject({ check: true, root: '/r' });
    expect(parse('generate --rendered f')).toMatchObject({ rendered: 'f' });
    expect(parse('render --to f')).toEqual({ name: 'render', root: '/default', to: 'f' });
    expect(parse('diff-catalog')).toEqual({
      name: 'diff-catalog',
      root: '/default',
      base: 'HEAD',
      json: false,
    });
    expect(parse('diff-catalog --base v1 --json')).toMatchObject({ base: 'v1', json: true });
    expect(parse('stamp --release 1.2.0')).toEqual({
      name: 'stamp',
      root: '/default',
      release: '1.2.0',
    });
    expect(parse('ingest --help')).toEqual({ name: 'help' });
    expect(parse('-h')).toEqual({ name: 'help' });
    expect(parse('')).toEqual({ name: 'help' });
    expect(parse('--version')).toEqual({ name: 'version' });
  });

  it.each([
    [
      '--from smithy:models --scope @acme --env-prefix ACME_ENDPOINT_URL_ --out ./models/',
      '--out ./models/ is the folder of the models',
    ],
    ['generat', 'no command "generat"; did you mean generate?'],
    ['genreate', 'no command "genreate"; did you mean generate?'],
    ['diff', 'no command "diff"; did you mean diff-catalog?'],
    ['generate --chek', "Unknown option '--chek'; did you mean --check?"],
    ['--form smithy:models --scope @acme', "Unknown option '--form'; did you mean --from?"],
    ['--from smithy:x --scpoe=@acme', "Unknown option '--scpoe'; did you mean --scope?"],
    ['ingest --versoin 1', "Unknown option '--versoin'; did you mean --version?"],
    ['publish', 'no command "publish"'],
    ['constructor', 'no command "constructor"'],
    ['constructor --check', 'no command "constructor"'],
    ['ingest more', 'no command "ingest more"'],
    ['ingest', 'name at least one source with --from'],
    ['ingest --history h.json', 'name at least one source with --from'],
    ['ingest --from', 'argument missing'],
    ['ingest --from --older', "Option '--from' argument is ambiguous"],
    ['make-packages --scope @acme', 'no command "make-packages"'],
    ['ingest --from botocore', '--from takes botocore:DIR or smithy:DIR, not "botocore"'],
    ['ingest --from botocore:', '--from takes botocore:DIR or smithy:DIR, not "botocore:"'],
    ['ingest --from history:h', '--from takes botocore:DIR or smithy:DIR, not "history:h"'],
    ['ingest --from :d', '--from takes botocore:DIR or smithy:DIR, not ":d"'],
    ['ingest --from smithy:a --from smithy:b', 'two sources of kind smithy'],
    ['ingest --from smithy:a --history h --history i', 'two sources of kind history'],
    ['ingest --version 1 --from smithy:a', '--version describes the source before it'],
    ['ingest --from smithy:a --date 2.4.2025', '--date takes a day as 2026-08-07, not "2.4.2025"'],
    ['ingest --from smithy:a --date 2025-13-99', 'not "2025-13-99"'],
    ['ingest --from smithy:a --check', 'ingest takes no --check'],
    ['ingest --from smithy:a --nonsense', "Unknown option '--nonsense'"],
    ['generate --from smithy:a', 'generate takes no --from'],
    ['generate --check=yes', 'does not take an argument'],
    ['render', 'render needs --to FILE'],
    ['generate --base HEAD', 'generate takes no --base'],
    ['diff-catalog --check', 'diff-catalog takes no --check'],
    ['stamp', 'stamp needs --release V'],
    ['stamp --release next', '--release takes a version as 1.2.0, not "next"'],
  ])('refuses "%s"', (line, message) => {
    expect(() => parse(line)).toThrow(UsageError);
    expect(() => parse(line)).toThrow(message);
  });

  it.each([
    ['generat', 'EP_USAGE_COMMAND', 'write generate'],
    ['publish', 'EP_USAGE_COMMAND', 'write one of update-models, ingest, generate, '],
    ['generate --chek', 'EP_USAGE_OPTION', 'write --check'],
    ['generate --nonsense', 'EP_USAGE_OPTION', 'leave it out'],
    ['stamp --json', 'EP_USAGE_OPTION', 'leave it out; there are --root, --release'],
    ['ingest --from', 'EP_USAGE_VALUE', 'write it as --from=VALUE'],
    ['ingest --from --older', 'EP_USAGE_VALUE', 'write it as --from=VALUE'],
    ['generate --check=yes', 'EP_USAGE_VALUE', 'write --check alone'],
    ['ingest --from smithy:a --date x', 'EP_USAGE_VALUE', 'write year, month and day'],
    ['stamp --release next', 'EP_USAGE_VALUE', 'as in --release 1.2.0'],
    ['render', 'EP_USAGE_MISSING', 'write render --to FILE'],
    ['ingest', 'EP_USAGE_MISSING', 'add --from botocore:DIR or --from smithy:DIR'],
    ['ingest --from smithy:a --from smithy:b', 'EP_USAGE_SOURCE', 'name each kind once'],
    ['ingest --date 2025-04-02', 'EP_USAGE_SOURCE', 'as in --from smithy:DIR --date'],
    ['--scope @acme', 'EP_COMPANY_OPTION', '--from smithy:models'],
    ['--from smithy:x', 'EP_COMPANY_OPTION', 'as in --scope @acme'],
    ['--check', 'EP_USAGE_OPTION', 'leave it out; there are --from'],
    ['--scope @acme --from smithy:x', 'EP_COMPANY_OPTION', 'as in --env-prefix ACME_'],
    [
      '--scope acme --from smithy:x --env-prefix A_ --out o',
      'EP_COMPANY_OPTION',
      'as in --scope @acme',
    ],
  ])('has a code and a fix for "%s"', (line, code, fix) => {
    const error = expect.objectContaining({ code, fix: expect.stringContaining(fix) as string });
    expect(() => parse(line)).toThrow(error as Error);
  });

  it.each(COMMANDS)('lets %s take --root, as --help says, which names it', (command) => {
    expect(OPTIONS_OF[command]).toContain('root');
    expect(USAGE).toContain(`\n  ${command} `);
    expect(USAGE).toContain('Each of these commands takes --root DIR');
  });
});
