import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type EnvFormat, formatVariables } from './run.js';

const NAME = 'AWS_ENDPOINT_URL_S3';
const HOSTILE = [
  'http://localhost:4566',
  "http://h/it's",
  'http://h/$HOME/${HOME}/$(id)/`id`',
  'http://h/%PATH%/50%25',
  'http://h:~root/~',
  'http://h/"quoted"',
  'http://h/a\\b\\\\c\\',
  'http://h/a&b|c<d>e^f;g!h*i?j[k]{l}~(m)',
  'http://h/#fragment #comment',
  'http://h/\u2019; Write-Host pwned; \u2019',
  'http://h/ü€😀',
  'http://h/\'\'""``',
];

const write = (format: EnvFormat, value: string): string =>
  formatVariables(format, [{ name: NAME, value }]);

/** Everything that a URL can hold and some reader takes for something else. */
const values = fc.string({
  unit: fc.constantFrom(...' !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~aB0ü\u2019\u201B'.split('')),
  maxLength: 30,
});

describe.each(['sh', 'bash', 'dash', 'zsh', 'ksh'])('for sh, read by %s', (shell) => {
  const isThere = spawnSync(shell, ['-c', ':']).error === undefined;
  if (!isThere) console.warn(`SKIPPED: there is no ${shell} to read values with`);

  it.runIf(isThere)('gives the shell every value as it is', () => {
    const script = HOSTILE.map((value) => `${write('sh', value)}printenv ${NAME}\n`).join('');
    const { stdout, stderr } = spawnSync(shell, [], { input: script, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toBe(HOSTILE.map((value) => `${value}\n`).join(''));
  });
});

it('gives sh whatever fast-check thinks of', () => {
  fc.assert(
    fc.property(values, (value) => {
      const script = `${write('sh', value)}printf %s "$${NAME}"`;
      expect(spawnSync('sh', ['-c', script], { encoding: 'utf8' }).stdout).toBe(value);
    }),
    { numRuns: 100 },
  );
});

describe.each(['fish'])('for fish, read by %s', (shell) => {
  const isThere = spawnSync(shell, ['-c', 'true']).error === undefined;
  if (!isThere) console.warn(`SKIPPED: there is no ${shell} to read values with`);

  it.runIf(isThere)('gives the shell every value as it is', () => {
    const script = HOSTILE.map((value) => `${write('fish', value)}printenv ${NAME}\n`).join('');
    const { stdout } = spawnSync(shell, [], { input: script, encoding: 'utf8' });
    expect(stdout).toBe(HOSTILE.map((value) => `${value}\n`).join(''));
  });
});

describe('by the rules of those that are not here', () => {
  it.each<[EnvFormat, string, string]>([
    [
      'fish',
      String.raw`http://h/it's\ $HOME`,
      String.raw`set -gx ${NAME} 'http://h/it\'s\\ $HOME'`,
    ],
    ['powershell', "http://h/it's $env:A `n", `$env:${NAME} = 'http://h/it''s $env:A \`n'`],
    ['powershell', 'http://h/\u2019', `$env:${NAME} = 'http://h/\u2019\u2019'`],
    ['cmd', 'http://h/?a=%20&b=^|<>', `set "${NAME}=http://h/?a=%%20&b=^|<>"`],
    ['docker', `http://h/'"$A #`, `${NAME}=http://h/'"$A #`],
    ['github', `http://h/<<EOF'"$A`, `${NAME}=http://h/<<EOF'"$A`],
  ])('%s holds %s', (format, value, expected) => {
    expect(write(format, value)).toBe(`${expected}\n`);
  });

  it.each<[EnvFormat, string, string]>([
    ['cmd', 'http://h/"', '%22'],
    ['cmd', 'http://h/!', '%21'],
    ['dotenv', "http://h/'", '%27'],
    ['dotenv', 'http://h/\\ ', '%5C'],
  ])('%s refuses %s', (format, value, encoded) => {
    expect(() => write(format, value)).toThrow(
      expect.objectContaining({ fix: expect.stringContaining(encoded) }),
    );
  });
});

it('is an object for json', () => {
  for (const value of HOSTILE) expect(JSON.parse(write('json', value))).toEqual({ [NAME]: value });
});

const readByNode = (file: string): string =>
  spawnSync(
    process.execPath,
    [`--env-file=${file}`, '-e', `process.stdout.write(process.env.${NAME})`],
    { encoding: 'utf8', env: {} },
  ).stdout;
const readBySh = (file: string): string =>
  spawnSync('sh', ['-c', `. "${file}"; printf %s "$${NAME}"`], { encoding: 'utf8' }).stdout;

describe('for dotenv', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ep-dotenv-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each(HOSTILE.filter((value) => !/['\\]/.test(value)))(
    'Node.js and sh read %s alike',
    (value) => {
      const file = join(folder, '.env');
      writeFileSync(file, write('dotenv', value));
      expect(readByNode(file)).toBe(value);
      expect(readBySh(file)).toBe(value);
    },
  );
});
