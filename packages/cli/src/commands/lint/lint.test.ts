import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { expectGolden } from '../../../test/expect-golden.js';
import { type Outcome, runEp } from '../../../test/run-ep.js';
import { bin } from '../../../test/spawn-ep.js';

/** Windows has no modes; Node.js shows one that forbids nothing. */
const modeOf = (mode: number): number => (process.platform === 'win32' ? 0o666 : mode);

const TREE = fileURLToPath(new URL('../../../test/lint-tree/', import.meta.url));

let folder = '';
beforeEach(() => (folder = realpathSync(mkdtempSync(join(tmpdir(), 'ep-lint-')))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string | Uint8Array): string {
  writeFileSync(join(folder, path), text);
  return join(folder, path);
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** Lints a text from standard input. */
function epOn(stdin: string, ...words: string[]): Promise<Outcome> {
  return runEp(['lint', '-', ...words], { cwd: folder, env: { HOME: folder }, stdin });
}

function ep(...words: string[]): Promise<Outcome> {
  return runEp(['lint', ...words], { cwd: folder, env: { HOME: folder } });
}

/** The files with a finding at their start. */
async function files(...words: string[]): Promise<(string | undefined)[]> {
  return [...(await ep(...words)).stdout.matchAll(/^(\S+):1:1 /gm)].map(([, file]) => file);
}

describe('ep lint on a tree of real files', () => {
  beforeEach(() => {
    cpSync(TREE, folder, { recursive: true });
    mkdirSync(join(folder, 'node_modules'));
    write('.gitignore', 'node_modules\n');
    write('node_modules/dependency.js', 'process.env.AWS_ENDPOINT_URL_LOGS');
  });

  it.each([
    ['lint-tree', 'ep lint .'],
    ['lint-tree-json', 'ep lint . --json'],
    ['lint-tree-sarif', 'ep lint . --format sarif'],
    ['lint-tree-unix', 'ep lint . --format unix'],
    ['lint-tree-github', 'ep lint . --format github'],
    ['lint-tree-some', 'ep lint ./src/../.env aws docs/endpoints.md'],
    ['lint-tree-fix', 'ep lint . --fix'],
  ])('is %s', async (golden, line) => {
    const outcome = await ep(...line.split(' ').slice(2));
    // The version of ep itself is another one with each release.
    const stdout = outcome.stdout.replace(/(?<="name": "ep",\s+"version": )"[^"]+"/, '"…"');
    expectGolden(golden, line, { ...outcome, stdout });
  });

  it('fixes what is certain, byte by byte, and nothing else', async () => {
    await ep('.', '--fix');
    const changed = readdirSync(TREE, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(TREE.length))
      .filter((path) => !readFileSync(join(TREE, path)).equals(readFileSync(join(folder, path))));
    expect(changed.toSorted()).toEqual([
      '.env',
      '.github/workflows/test.yml',
      'aws/config',
      'compose.yaml',
      'docker/Dockerfile',
      'docs/endpoints.md',
      'docs/latin1.txt',
      'scripts/up.ps1',
      'scripts/utf16.env',
      'src/Main.java',
      'src/endpoint.ts',
      'src/main.go',
      'src/settings.py',
    ]);
    expect(read('scripts/up.ps1')).toContain(
      'AWS_ENDPOINT_URL_CLOUDWATCH_LOGS = "http://localhost:4566"\r\n',
    );
    expect(readFileSync(join(folder, 'docs/latin1.txt'), 'latin1')).toBe(
      'Die Variable f\xFCr Logs: AWS_ENDPOINT_URL_CLOUDWATCH_LOGS',
    );
    expect((await ep('.', '--fix')).stderr).not.toContain('fixed');
    expect((await ep('.')).stderr).not.toContain('--fix');
  });
});

describe('ep lint', () => {
  it('ends with 0 and no data where all is right', async () => {
    write('.env', 'AWS_ENDPOINT_URL_S3=x\n');
    expect(await ep('.')).toEqual({ stdout: '', stderr: 'no findings; 1 file read\n', code: 0 });
    expect(JSON.parse((await ep('.', '--json')).stdout)).toMatchObject({ ok: true, findings: [] });
    expect((await ep('.', '--format', 'github')).stdout).toBe('');
  });

  it('ends with 0 where there are but notes, and never fixes what another program may read', async () => {
    const text = 'AWS_S3_ENDPOINT=x\nexport SQS_ENDPOINT_URL=x\nAWS_LOGS_ENDPOINT=x\n';
    write('.env', text);
    const { stdout, stderr, code } = await ep('.', '--fix');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '3 notes in 1 file; 1 file read\n' });
    expect(stdout).toContain('.env:2:8 note EP_LINT_LOOKALIKE_NAME');
    expect(stdout).toContain('logs is the boto3 client of CloudWatch Logs.');
    expect(read('.env')).toBe(text);
    expect(JSON.parse((await ep('.', '--json')).stdout)).toMatchObject({ ok: true });
    write('.env', `${text}AWS_ENDPOINT_URL_LOGS=x\n`);
    expect((await ep('.')).code).toBe(1);
  });

  it('never prints credentials', async () => {
    write('.env', 'AWS_ENDPOINT_URL_LOGS=http://me:hunter2@localhost\n');
    for (const format of ['text', 'unix', 'json', 'sarif', 'github']) {
      const { stdout, stderr } = await ep('.', '--format', format);
      expect(stdout).toContain('AWS_ENDPOINT_URL_LOGS');
      expect(stdout + stderr).not.toContain('hunter2');
    }
  });

  it('has no terminal obey the name of a file', async () => {
    const name = 'a\u001B[31m\u202Eb';
    write(name, 'AWS_ENDPOINT_URL_LOGS=x\n');
    for (const words of [[], ['--format', 'unix'], ['--fix']]) {
      const { stdout, stderr } = await ep('.', ...words);
      expect(stdout + stderr).toContain('a\uFFFD[31m\uFFFDb:1:1');
      expect(stdout + stderr).not.toMatch(/[^\P{C}\n]/u);
    }
  });

  it('does not offer the word that was wrong', async () => {
    symlinkSync(join(folder, 'nowhere'), join(folder, 'a.env'));
    const { stderr } = await ep('a.env');
    expect(stderr).toContain('"a.env" cannot be read: it does not exist');
    expect(stderr).not.toContain('Did you mean');
  });

  it('names files as they were named, each once', async () => {
    mkdirSync(join(folder, 'a'));
    write('a/.env', 'AWS_ENDPOINT_URL_LOGS=x\n');
    expect(await files('.')).toEqual(['a/.env']);
    expect(await files('./a', '.', 'a/.env')).toEqual(['a/.env']);
    expect(await files(join(folder, 'a'))).toEqual([join(folder, 'a/.env')]);
  });

  it('takes a link that is named itself, and keeps it with --fix', async () => {
    write('real.env', 'AWS_ENDPOINT_URL_LOGS=x\n');
    symlinkSync('real.env', join(folder, 'link.env'));
    expect((await ep('link.env', '--fix')).code).toBe(0);
    expect(lstatSync(join(folder, 'link.env')).isSymbolicLink()).toBe(true);
    expect(read('real.env')).toBe('AWS_ENDPOINT_URL_CLOUDWATCH_LOGS=x\n');
  });

  it('keeps permissions with --fix, and leaves nothing behind', async () => {
    chmodSync(write('up.sh', 'AWS_ENDPOINT_URL_LOGS=x\n'), 0o751);
    await ep('up.sh', '--fix');
    expect(statSync(join(folder, 'up.sh')).mode & 0o777).toBe(modeOf(0o751));
    expect(readdirSync(folder)).toEqual(['up.sh']);
  });

  it('reads the nearest ep.config.json, whose paths start from its folder', async () => {
    mkdirSync(join(folder, 'a'));
    const allow = ['AWS_ENDPOINT_URL_MINE_*', { name: 'AWS_ENDPOINT_URL_LOGS', paths: ['*.md'] }];
    write('ep.config.json', `\uFEFF${JSON.stringify({ lint: { allow } })}`);
    write('a/a.md', 'AWS_ENDPOINT_URL_MINE_1 AWS_ENDPOINT_URL_LOGS');
    write('a/a.env', 'AWS_ENDPOINT_URL_MINE_2 AWS_ENDPOINT_URL_LOGS AWS_ENDPOINT_URL_MINE');
    const { stdout } = await runEp(['lint', '--json'], { cwd: join(folder, 'a') });
    const { findings } = JSON.parse(stdout) as {
      findings: { value: string; place: { file: string } }[];
    };
    expect(findings.map(({ place, value }) => `${place.file} ${value}`)).toEqual([
      'a.env AWS_ENDPOINT_URL_LOGS',
      'a.env AWS_ENDPOINT_URL_MINE',
    ]);
  });
});

/** An `ep.config.json` that allows one name everywhere. */
function allowing(name: string): string {
  return JSON.stringify({ lint: { allow: [name] } });
}

describe('ep.config.json', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    write('ep.config.json', allowing('AWS_ENDPOINT_URL_LOGS'));
    write('a/b/.env', 'AWS_ENDPOINT_URL_LOGS=x\n');
    write('.env', 'AWS_ENDPOINT_URL_LOGS=x\n');
  });

  it('counts wherever ep runs', async () => {
    for (const cwd of ['/', folder, join(folder, 'a')]) {
      const { stdout } = await runEp(['lint', join(folder, 'a'), join(folder, '.env')], { cwd });
      expect(stdout).toBe('');
    }
  });

  it('gives way to a nearer one', async () => {
    write('a/ep.config.json', allowing('AWS_ENDPOINT_URL_MINE'));
    expect(await files('.')).toEqual(['a/b/.env']);
  });

  it('counts up to the top of the repository alone', async () => {
    mkdirSync(join(folder, 'a/.git'));
    expect(await files('.', 'a')).toEqual(['a/b/.env']);
    write('a/ep.config.json', allowing('AWS_ENDPOINT_URL_LOGS'));
    expect(await files('.', 'a')).toEqual([]);
  });

  it('may name what it allows in some files alone, and is not fixed', async () => {
    const allow = [{ name: 'AWS_ENDPOINT_URL_LOGS', paths: ['/a/'] }];
    write('ep.config.json', JSON.stringify({ lint: { allow } }));
    expect(await files('.')).toEqual(['.env']);
    await ep('.', '--fix');
    expect(read('ep.config.json')).toBe(JSON.stringify({ lint: { allow } }));
    expect((await ep('.')).code).toBe(0);
  });

  it('reports entries that allow nothing, where all of its folder was linted', async () => {
    const allow = ['AWS_ENDPOINT_URL_LOGS', 'AWS_ENDPOINT_URL_MINE', 'AWS_ENDPOINT_URL_S3*'];
    write('ep.config.json', JSON.stringify({ lint: { allow } }));
    const file = join(folder, 'ep.config.json');
    const { stdout, stderr, code } = await ep('.');
    expect({ stdout, code }).toEqual({ stdout: '', code: 0 });
    expect(stderr).toContain(`note: ${file}: lint.allow[1] allows AWS_ENDPOINT_URL_MINE, but`);
    expect(stderr).toContain(`note: ${file}: lint.allow[2] allows AWS_ENDPOINT_URL_S3*, but`);
    expect(stderr).not.toContain('lint.allow[0]');
    expect(JSON.parse((await ep('.', '--json')).stdout)).toMatchObject({
      ok: true,
      data: { unusedAllow: [{ file, at: 'lint.allow[1]', name: allow[1] }, { name: allow[2] }] },
    });
    expect((await ep('a', '.env')).stderr).not.toContain('note:');
  });

  it('counts for standard input by the file that it is of, else by the folder', async () => {
    write('a/ep.config.json', allowing('AWS_ENDPOINT_URL_MINE'));
    const text = 'AWS_ENDPOINT_URL_LOGS=x\n';
    expect((await epOn(text)).code).toBe(0);
    expect((await epOn(text, '--stdin-filename', 'a/not/there.env')).code).toBe(1);
  });
});

describe('ep lint -', () => {
  const TEXT = 'a=1\n  AWS_ENDPOINT_URL_LOGS=http://me:hunter2@localhost\n';

  it('lints standard input', async () => {
    const { stdout, stderr, code } = await epOn(TEXT);
    expect(stdout).toMatch(/^<stdin>:2:3 warning EP_LINT_WRONG_NAME\n/);
    expect(stderr).toBe('1 warning in the input\n');
    expect(code).toBe(1);
    expect(await epOn('AWS_ENDPOINT_URL_S3=x')).toMatchObject({ stdout: '', code: 0 });
    expect(await epOn(`\0${TEXT}`)).toMatchObject({ stdout: '', code: 0 });
  });

  it('names the file that the text is of, which need not be there', async () => {
    const { stdout } = await epOn(TEXT, '--stdin-filename', 'src/new.env');
    expect(stdout).toMatch(/^src\/new\.env:2:3 /);
  });

  it('says in every format that no file is meant, where none is', async () => {
    const [finding] = (JSON.parse((await epOn(TEXT, '--json')).stdout) as { findings: unknown[] })
      .findings;
    expect(finding).toMatchObject({ place: { file: null, line: 2 }, edit: { start: 6, end: 27 } });
    const sarif = (await epOn(TEXT, '--format', 'sarif')).stdout;
    expect(sarif).toContain('"text": "standard input"');
    expect(sarif).not.toContain('"uri": ""');
    const github = (await epOn(TEXT, '--format', 'github')).stdout;
    expect(github).toMatch(/^::warning line=2,col=3,/);
    expect((await epOn(TEXT, '--format', 'unix')).stdout).toMatch(/^<stdin>:2:3: No tool /);
  });

  it('allows what is allowed in the file that the text is of', async () => {
    const allow = [{ name: 'AWS_ENDPOINT_URL_LOGS', paths: ['docs/'] }];
    write('ep.config.json', JSON.stringify({ lint: { allow } }));
    expect((await epOn(TEXT, '--stdin-filename', 'docs/a.md')).code).toBe(0);
    expect((await epOn(TEXT, '--stdin-filename', 'a.md')).code).toBe(1);
    expect((await epOn(TEXT)).code).toBe(1);
  });

  it('takes a file called - with its folder', async () => {
    write('-', 'AWS_ENDPOINT_URL_LOGS=x');
    expect(await files('./-')).toEqual(['-']);
  });

  it.each([
    ['another path', ['-', 'a.env'], 'EP_CLI_OPERAND', 'cannot be combined with another PATH'],
    ['--fix', ['-', '--fix'], 'EP_CLI_OPTION', 'cannot write to standard input'],
    ['no -', ['.', '--stdin-filename', 'a'], 'EP_CLI_OPTION', 'needs the operand -'],
    ['an empty name', ['-', '--stdin-filename', ''], 'EP_CLI_OPTION_VALUE', 'does not take ""'],
  ])('with %s is wrong usage', async (_what, words, code, text) => {
    const { stdout, stderr, code: exit } = await ep(...words);
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 });
    expect(stderr).toContain(`[${code}]`);
    expect(stderr).toContain(text);
  });
});

describe('bad input', () => {
  it.each([
    ['a path that is not there', ['.evn'], 'EP_CLI_PATH', 'Did you mean .env?'],
    ['an empty word', [''], 'EP_CLI_PATH', 'Name files or folders'],
    ['a link that leads to itself', ['self'], 'EP_CLI_PATH', 'a link that leads to itself'],
    ['a device', ['/dev/null'], 'EP_CLI_PATH', 'is neither a file nor a folder'],
    ['no path to write to', ['--fix'], 'EP_CLI_OPERAND', 'needs PATH'],
    [
      'two formats',
      ['.', '--json', '--format', 'sarif'],
      'EP_CLI_OPTION_VALUE',
      'cannot be combined',
    ],
    [
      'a format that is none',
      ['.', '--format', 'serif'],
      'EP_CLI_OPTION_VALUE',
      'Did you mean sarif?',
    ],
  ])('%s is wrong usage', async (_what, words, code, text) => {
    write('.env', 'AWS_ENDPOINT_URL_LOGS=x\n');
    symlinkSync('self', join(folder, 'self'));
    const outcome = await ep(...words);
    expect(outcome).toMatchObject({ code: 2 });
    expect(outcome.stderr).toContain(`[${code}]`);
    expect(outcome.stderr).toContain(text);
    if (!words.includes('--json')) expect(outcome.stdout).toBe('');
  });

  it.each([
    ['no JSON', '{\n  "lint": {,}\n}', 'ep.config.json:2:12 is not valid JSON'],
    ['half of it', '{ "lint": ', 'ep.config.json:1:11 is not valid JSON'],
    [
      'another shape',
      '{ "lint": { "allow": "x" } }',
      'ep.config.json:1:22: lint.allow must be a list, not "x"',
    ],
    ['a folder', null, 'cannot be read: it is a folder'],
  ])('ep.config.json with %s is wrong usage', async (_what, text, message) => {
    write('.env', 'AWS_ENDPOINT_URL_LOGS=x\n');
    if (text === null) mkdirSync(join(folder, 'ep.config.json'));
    else write('ep.config.json', text);
    const outcome = await ep('.', '--fix');
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain(message);
    expect(outcome.stderr).toContain('[EP_CLI_CONFIG_FILE]');
    expect(read('.env')).toBe('AWS_ENDPOINT_URL_LOGS=x\n');
  });

  it('names a file that cannot be read, and the others are linted', async () => {
    write('a.env', 'AWS_ENDPOINT_URL_LOGS=x\n');
    writeFileSync(Buffer.concat([Buffer.from(join(folder, 'b')), Buffer.from([0xff])]), '');
    const { stdout, stderr, code } = await ep('.');
    expect(stdout).toContain('a.env:1:1');
    expect(stderr).toContain('b\uFFFD cannot be read: its name is not in UTF-8 [EP_CLI_FILE]');
    const twice = await ep('.', './', folder);
    expect(twice.stderr.split('its name is not in UTF-8')).toHaveLength(2);
    expect(code).toBe(1);
    const { ok, errors } = JSON.parse((await ep('.', '--json')).stdout) as {
      ok: boolean;
      errors: object[];
    };
    expect({ ok, errors: errors.length }).toEqual({ ok: false, errors: 1 });
    expect((await ep('.', '--format', 'github')).stdout).toContain('::error title=EP_CLI_FILE::');
  });
});

const COUNT = 150;
const OLD = `AWS_ENDPOINT_URL_LOGS=${'x'.repeat(500_000)}\n`;
const NEW = OLD.replace('LOGS', 'CLOUDWATCH_LOGS');

describe('ep lint --fix, killed or interrupted', () => {
  it('leaves each file old or new, and goes on from there', { timeout: 120_000 }, async () => {
    const names = Array.from({ length: COUNT }, (_, at) => `${at}.env`);
    const counts: number[] = [];
    for (let delay = 0; delay < 8; delay++) {
      for (const name of names) write(name, OLD);
      const child = spawn(process.execPath, [bin, 'lint', '--fix', '.'], {
        cwd: folder,
        stdio: 'ignore',
      });
      const ended = new Promise((resolve) => child.once('close', resolve));
      // Not before it started to write, else nothing is at stake.
      while (read('0.env') === OLD && child.exitCode === null) await setTimeout(1);
      await setTimeout(delay * 5);
      child.kill(delay % 2 === 0 ? 'SIGKILL' : 'SIGINT');
      await ended;
      const texts = names.map(read);
      expect(texts.filter((text) => text !== OLD && text !== NEW)).toEqual([]);
      counts.push(texts.filter((text) => text === NEW).length);
    }
    expect(counts.some((count) => count > 0 && count < COUNT)).toBe(true);
    expect((await ep('.', '--fix')).code).toBe(0);
    expect(new Set(names.map(read))).toEqual(new Set([NEW]));
  });
});
