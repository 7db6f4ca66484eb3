import { spawn } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { expectGolden } from '../../../test/expect-golden.js';
import { runEp } from '../../../test/run-ep.js';
import { bin } from '../../../test/spawn-ep.js';

/** Windows has no modes; Node.js shows one that forbids nothing. */
const modeOf = (mode: number): number => (process.platform === 'win32' ? 0o666 : mode);

const URL_AND_SECTION = ['--url', 'http://localhost:4566', '--section', 'local'];
const OLD = [
  '# mine',
  '[default]',
  'region = eu-west-1',
  '',
  '[profile dev]',
  'services = local',
  '; the rest',
  '',
  '[services local]',
  's3 =',
  '    endpoint_url = http://localhost:9000',
  '',
].join('\n');
const STRAY = OLD.replace('    endpoint_url', 'endpoint_url');

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ep-config-'));
  path = join(folder, '.aws', 'config');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function writeOld(text = OLD): void {
  mkdirSync(join(folder, '.aws'), { recursive: true });
  writeFileSync(path, text);
}

async function run(...words: string[]) {
  const outcome = await runEp(['config', ...words], { env: { HOME: folder } });
  return { ...outcome, stderr: outcome.stderr.replace(/\d{4}-\d\d-\d\dT[\d.-]+Z/, 'TIME') };
}

const copies = (): string[] =>
  readdirSync(join(folder, '.aws')).filter((name) => name.endsWith('.bak'));

describe('ep config', () => {
  it.each<[string, string | undefined, string[]]>([
    ['config-lines', undefined, ['s3', 'logs', ...URL_AND_SECTION, '--profile', 'dev']],
    ['config-no-profile', OLD, ['sqs', ...URL_AND_SECTION]],
    ['config-new-file', undefined, ['s3', ...URL_AND_SECTION, '--profile', 'dev', '--write']],
    ['config-write', OLD, ['s3', 'sfn', ...URL_AND_SECTION, '--profile', 'default', '--write']],
    [
      'config-already',
      OLD,
      ['s3', '--url', 'http://localhost:9000', '--section', 'local', '--profile', 'dev', '--write'],
    ],
    ['config-stray-url', STRAY, ['s3', ...URL_AND_SECTION, '--write']],
    ['config-stray-url-other', STRAY, ['sfn', ...URL_AND_SECTION, '--write']],
    ['config-no-section', OLD, ['s3', '--url', 'http://localhost:9000']],
    ['config-bad-name', OLD, ['s3', '--url', 'http://localhost:9000', '--section', 'my set']],
    ['config-broken-file', '[default]\nregion\n', ['s3', ...URL_AND_SECTION, '--write']],
  ])('%s', async (name, text, words) => {
    if (text !== undefined) writeOld(text);
    expectGolden(name, `ep config ${words.join(' ')}`, await run(...words));
  });

  it('touches nothing without --write', async () => {
    writeOld();
    await run('sqs', ...URL_AND_SECTION, '--profile', 'dev');
    expect(readFileSync(path, 'utf8')).toBe(OLD);
    expect(readdirSync(join(folder, '.aws'))).toEqual(['config']);
  });

  it('changes only the lines of the change, and keeps a copy of what was', async () => {
    writeOld();
    const { code } = await run('s3', ...URL_AND_SECTION, '--profile', 'dev', '--write');
    expect(code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(OLD.replace(':9000', ':4566'));
    expect(copies()).toHaveLength(1);
    expect(readFileSync(join(folder, '.aws', copies()[0] ?? ''), 'utf8')).toBe(OLD);
  });

  it('writes what ep doctor finds nothing wrong with', async () => {
    await run('s3', 'logs', ...URL_AND_SECTION, '--profile', 'default', '--write');
    expect((await runEp(['doctor'], { env: { HOME: folder } })).code).toBe(0);
  });

  it('keeps permissions and links', async () => {
    writeOld();
    chmodSync(path, 0o640);
    const link = join(folder, 'link');
    symlinkSync(path, link);
    const env = { HOME: folder, AWS_CONFIG_FILE: link };
    await runEp(['config', 's3', ...URL_AND_SECTION, '--write'], { env });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(modeOf(0o640));
    expect(readFileSync(path, 'utf8')).toContain(':4566');
    expect(copies()).toHaveLength(1);
    expect(statSync(join(folder, '.aws', copies()[0] ?? '')).mode & 0o777).toBe(modeOf(0o600));
  });

  it('writes where a link leads to, though nothing is there yet', async () => {
    mkdirSync(join(folder, '.aws'));
    mkdirSync(join(folder, 'dotfiles'));
    symlinkSync('../dotfiles/link', path);
    symlinkSync('config', join(folder, 'dotfiles', 'link'));
    const { code } = await run('s3', ...URL_AND_SECTION, '--write');
    expect(code).toBe(0);
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'dotfiles', 'config'), 'utf8')).toContain(':4566');
    expect(readdirSync(join(folder, '.aws'))).toEqual(['config']);
  });

  it('refuses a link to a folder that is not there, and leaves it', async () => {
    mkdirSync(join(folder, '.aws'));
    symlinkSync('../gone/config', path);
    const { code, stderr } = await run('s3', ...URL_AND_SECTION, '--write');
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('[EP_CLI_FILE]') });
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(folder, '.aws'))).toEqual(['config']);
  });

  it('keeps a copy for each change', async () => {
    writeOld();
    for (const port of ['1', '2', '3']) {
      await run('s3', '--url', `http://a:${port}`, '--section', 'local', '--write');
    }
    expect(copies()).toHaveLength(3);
    const [first = ''] = copies().toSorted();
    expect(readFileSync(join(folder, '.aws', first), 'utf8')).toBe(OLD);
  });

  it.each([
    ['a folder', (): void => void mkdirSync(path, { recursive: true })],
    ['no UTF-8', (): void => writeFileSync(path, Buffer.from([0xff, 0xfe]))],
  ])('refuses %s, with what to do', async (_what, make) => {
    mkdirSync(join(folder, '.aws'), { recursive: true });
    make();
    const { stderr, code } = await run('s3', ...URL_AND_SECTION, '--write');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^ep: .*config.* \[EP_CLI_FILE\]\n {2}fix: .*\.\n$/);
  });

  it('refuses an AWS_CONFIG_FILE that is set to nothing', async () => {
    const env = { HOME: folder, AWS_CONFIG_FILE: '' };
    const { stderr, code } = await runEp(['config', 's3', ...URL_AND_SECTION], { env });
    expect(code).toBe(1);
    expect(stderr).toContain('[EP_CLI_FILE]');
  });

  it('answers in the envelope', async () => {
    writeOld();
    const words = ['config', 's3', ...URL_AND_SECTION, '--write', '--json'];
    const { stdout } = await runEp(words, { env: { HOME: folder } });
    expect(JSON.parse(stdout)).toMatchObject({
      command: 'config',
      ok: true,
      data: {
        file: path,
        lines: '[services local]\ns3 =\n  endpoint_url = http://localhost:4566\n',
        isNeeded: true,
        isWritten: true,
        backup: expect.stringMatching(/\.bak$/),
      },
    });
  });

  it('says beside the envelope which line does nothing, and not where nothing is written', async () => {
    writeOld(STRAY);
    const words = ['s3', ...URL_AND_SECTION, '--json'];
    expect((await run(...words)).stderr).toBe('');
    expect((await run(...words, '--write')).stderr).toMatch(
      /^~\/.aws\/config:12: .+\n {2}fix: .+\n$/,
    );
  });

  it('leaves the old file or the new one, killed or interrupted in the middle of writing', async () => {
    const old = `# ${'so long that writing it takes its time '.repeat(25_000)}\n`.repeat(4) + OLD;
    const fresh = old.replace(':9000', ':4566');
    let caught = 0;
    // Until one was in the middle: else nothing is shown.
    for (let round = 0; round < 6 || caught === 0; round++) {
      rmSync(join(folder, '.aws'), { recursive: true, force: true });
      writeOld(old);
      const signal = round % 6 < 3 ? 'SIGKILL' : 'SIGINT';
      await stopWhileWriting(signal, round % 2 === 0 ? '.tmp' : 'config', (round % 6) >> 1);
      const text = readFileSync(path, 'utf8');
      expect([old, fresh].includes(text)).toBe(true);
      for (const copy of copies()) {
        expect(readFileSync(join(folder, '.aws', copy), 'utf8') === old).toBe(true);
      }
      if (readdirSync(join(folder, '.aws')).some((name) => name.endsWith('.tmp'))) caught++;
    }
  });

  /** Stops `ep config --write` as soon as it has done something to a file so many times. */
  function stopWhileWriting(signal: NodeJS.Signals, ending: string, times: number): Promise<void> {
    const words = ['config', 's3', ...URL_AND_SECTION, '--write'];
    const child = spawn(process.execPath, [bin, ...words], { env: { HOME: folder } });
    let left = ending === 'config' ? 0 : times;
    const watcher = watch(join(folder, '.aws'), (_event, name) => {
      if (name?.endsWith(ending) && left-- === 0) child.kill(signal);
    });
    return new Promise((resolve) => {
      child.on('close', () => {
        watcher.close();
        resolve();
      });
    });
  }
});
