import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { makeTar, type TarEntry, tarOf } from '../../test/make-tar.js';
import { makeXz } from '../../test/make-xz.js';
import { makeZip, type ZipEntry, zipOf } from '../../test/make-zip.js';
import { temporaryFolder } from '../../test/temporary-folder.js';
import { readTree } from '../../test/tree.js';
import { ProblemsError } from '../problem.js';
import { type Limits, LIMITS } from './limits.js';
import { unpack } from './unpack.js';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const FILES = {
  'top/models/a.json': '{"a":1}',
  'top/models/deep/b.json': 'b'.repeat(200_000),
  'top/README.md': 'not wanted',
};

const wanted = (path: string): boolean => path.endsWith('.json');

async function unpackBytes(bytes: Buffer, limits: Limits = LIMITS) {
  const at = temporaryFolder();
  const archive = join(at, 'archive');
  const folder = join(at, 'files');
  writeFileSync(archive, bytes);
  const commit = await unpack({ archive, place: 'the archive', folder, wanted, limits });
  return { commit, folder };
}

async function refusal(bytes: Buffer, limits?: Limits) {
  try {
    await unpackBytes(bytes, limits);
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
  throw new Error('nothing was refused');
}

const FORMATS: readonly (readonly [string, Buffer])[] = [
  ['.tar', tarOf(FILES, COMMIT)],
  ['.tar.gz', gzipSync(tarOf(FILES, COMMIT))],
  ['.tar.xz', makeXz(tarOf(FILES, COMMIT))],
  ['.zip', zipOf(FILES, COMMIT)],
];

describe('unpack', () => {
  it.each(FORMATS)(
    'unpacks the wanted files of a %s, with their dates and the commit',
    async (_name, bytes) => {
      const { commit, folder } = await unpackBytes(bytes);
      const { 'top/README.md': _readme, ...models } = FILES;
      expect(readTree(folder)).toEqual(models);
      expect(commit).toBe(COMMIT);
      const { mtime } = statSync(join(folder, 'top/models/a.json'));
      expect(mtime.toISOString().slice(0, 10)).toBe('2026-08-07');
    },
  );

  it('replaces an impossible date by the date of unpacking', async () => {
    const days = [new Date('1980-01-01'), new Date('2200-01-01')];
    const entries = days.map((modified, index) => ({ path: `${index}.json`, modified }));
    const { folder } = await unpackBytes(makeTar(entries));
    for (const name of readdirSync(folder)) {
      expect(Math.abs(Date.now() - statSync(join(folder, name)).mtimeMs)).toBeLessThan(60_000);
    }
  });

  it('creates no links, and accepts the same folder any number of times', async () => {
    const { folder } = await unpackBytes(
      makeTar([
        { path: 'top/', type: '5' },
        { path: 'top/a.json', content: '{}' },
        { path: 'top/', type: '5' },
        { path: 'top/b.json', type: '2', target: 'a.json' },
        { path: 'top/c.json', type: '1', target: 'top/a.json' },
      ]),
    );
    expect(readTree(folder)).toEqual({ 'top/a.json': '{}' });
    expect(readdirSync(join(folder, 'top'))).toEqual(['a.json']);
  });
});

const WHERE = 'download the archive from where it is published';
const MEANT = 'check that this is the right archive';
const SOUND = { path: 'top/a.json', content: '{}' };

/** An archive that must not be unpacked, and the problem that must be reported. */
interface Hostile {
  readonly what: string;
  readonly tar: readonly TarEntry[];
  readonly zip?: readonly ZipEntry[];
  readonly code: string;
  readonly path: string;
  readonly message: string;
  readonly fix?: string;
}

const HOSTILE: readonly Hostile[] = [
  ...['../evil.json', 'top/../../evil.json', 'top/..'].map((path) => ({
    what: `a path that leads up: ${path}`,
    tar: [{ path }],
    zip: [{ path }],
    code: 'EP_FETCH_OUTSIDE',
    path,
    message: 'points outside the archive',
  })),
  ...['/etc/evil.json', 'C:/evil.json', 'c:evil.json'].map((path) => ({
    what: `an absolute name: ${path}`,
    tar: [{ path }],
    zip: [{ path }],
    code: 'EP_FETCH_OUTSIDE',
    path,
    message: 'points outside the archive',
  })),
  ...['../../evil', '/etc/passwd', 'a/../../../x', String.raw`..\..\evil`, 'C:/x'].map(
    (target) => ({
      what: `a symbolic link to ${target}`,
      tar: [{ path: 'top/link', type: '2', target }],
      zip: [{ path: 'top/link', type: 0o120_000, content: target }],
      code: 'EP_FETCH_LINK',
      path: 'top/link',
      message: `is a symbolic link that points outside the archive, to ${JSON.stringify(target)}`,
    }),
  ),
  ...['../evil', '/etc/passwd'].map((target) => ({
    what: `a hard link to ${target}`,
    tar: [{ path: 'top/link.json', type: '1', target }],
    code: 'EP_FETCH_LINK',
    path: 'top/link.json',
    message: `is a hard link that points outside the archive, to ${JSON.stringify(target)}`,
  })),
  {
    what: 'a file below a link',
    tar: [{ path: 'top/link', type: '2', target: 'real' }, { path: 'top/link/evil.json' }],
    zip: [{ path: 'top/link', type: 0o120_000, content: 'real' }, { path: 'top/link/evil.json' }],
    code: 'EP_FETCH_COLLISION',
    path: 'top/link/evil.json',
    message: 'conflicts with another entry, "top/link"',
  },
  ...[
    ['3', 'a character device', 0o020_000],
    ['4', 'a block device', 0o060_000],
    ['6', 'a pipe', 0o010_000],
    ['Z', 'of no known type', 0o140_000],
  ].map(([type, what, unix]) => ({
    what: `an entry that is ${what}`,
    tar: [{ path: 'top/dev.json', type: String(type) }],
    zip: [{ path: 'top/dev.json', type: Number(unix) }],
    code: 'EP_FETCH_DEVICE',
    path: 'top/dev.json',
    message: 'is neither a file, a folder nor a link',
  })),
  {
    what: 'a name twice',
    tar: [SOUND, SOUND],
    zip: [SOUND, SOUND],
    code: 'EP_FETCH_COLLISION',
    path: 'top/a.json',
    message: 'conflicts with another entry, "top/a.json"',
  },
  {
    what: 'two names that some systems read as one',
    tar: [SOUND, { path: 'top/A.json' }],
    zip: [SOUND, { path: 'top/A.json' }],
    code: 'EP_FETCH_COLLISION',
    path: 'top/A.json',
    message: 'conflicts with another entry, "top/a.json"',
  },
  {
    what: 'two ways to write a letter',
    tar: [{ path: 'top/\u00E9.json' }, { path: 'top/e\u0301.json' }],
    zip: [{ path: 'top/\u00E9.json' }, { path: 'top/e\u0301.json' }],
    code: 'EP_FETCH_COLLISION',
    path: 'top/e\u0301.json',
    message: 'conflicts with another entry',
  },
  {
    what: 'a file where a folder is',
    tar: [SOUND, { path: 'top' }],
    zip: [SOUND, { path: 'top' }],
    code: 'EP_FETCH_COLLISION',
    path: 'top',
    message: 'conflicts with another entry, "top"',
  },
  {
    what: 'a backslash in a name',
    tar: [{ path: String.raw`top\..\..\evil.json` }],
    zip: [{ path: String.raw`top\..\..\evil.json` }],
    code: 'EP_FETCH_NAME',
    path: String.raw`top\..\..\evil.json`,
    message: 'has a backslash in its name',
  },
  {
    what: 'a control character in a name',
    tar: [{ path: 'top/a\u001B[2J.json' }],
    zip: [{ path: 'top/a\u001B[2J.json' }],
    code: 'EP_FETCH_NAME',
    path: 'top/a\u001B[2J.json',
    message: 'has a control character in its name',
  },
  {
    what: 'a name of too many levels',
    tar: [{ path: `${'d/'.repeat(32)}a.json` }],
    zip: [{ path: `${'d/'.repeat(32)}a.json` }],
    code: 'EP_FETCH_NAME',
    path: `${'d/'.repeat(32)}a.json`,
    message: 'has a name of more than 32 levels',
  },
  {
    what: 'a name that Windows reads as another one',
    tar: [{ path: 'top/a.json:ads' }],
    zip: [{ path: 'top/a.json:ads' }],
    code: 'EP_FETCH_NAME',
    path: 'top/a.json:ads',
    message: 'has a colon in its name',
  },
  {
    what: 'a file that is too large by its header',
    tar: [{ path: 'top/a.json', size: 7 * 2 ** 30 }],
    zip: [{ path: 'top/a.json', size: 3 * 2 ** 30 }],
    code: 'EP_FETCH_TOO_LARGE',
    path: 'top/a.json',
    message: 'more than 128 MiB',
    fix: MEANT,
  },
];

const AS_TAR = HOSTILE.map(({ tar, ...rest }) => ({
  ...rest,
  form: '.tar.gz',
  bytes: gzipSync(makeTar(tar)),
}));
const AS_ZIP = HOSTILE.flatMap(({ zip, tar: _tar, ...rest }) =>
  zip ? [{ ...rest, form: '.zip', bytes: makeZip(zip) }] : [],
);

describe('unpack refuses', () => {
  it.each([...AS_TAR, ...AS_ZIP])(
    '$what, in a $form',
    async ({ bytes, code, path, message, fix = WHERE }) => {
      const [problem, ...others] = await refusal(bytes);
      expect(others).toEqual([]);
      expect(problem?.code).toBe(code);
      expect(problem?.place).toBe(`the archive: ${JSON.stringify(path)}`);
      expect(problem?.message).toContain(message);
      expect(problem?.fix).toContain(fix);
    },
  );

  it('and has written nothing outside of its folder', async () => {
    for (const { bytes } of [...AS_TAR, ...AS_ZIP]) {
      const at = temporaryFolder();
      const folder = join(at, 'deep/files');
      writeFileSync(join(at, 'archive'), bytes);
      const task = { archive: join(at, 'archive'), place: 'x', folder, wanted: () => true };
      await expect(unpack(task)).rejects.toThrow(ProblemsError);
      expect(readdirSync(at).filter((name) => name !== 'deep')).toEqual(['archive']);
      if (existsSync(dirname(folder))) expect(readdirSync(dirname(folder))).toEqual(['files']);
    }
  });

  const ZEROS = Buffer.alloc(5_000_000);
  const SMALL: Limits = { ...LIMITS, unpacked: 1_000_000, entries: 10 };
  const many = Array.from({ length: 11 }, (_, index) => ({ path: `top/${index}.txt` }));
  const deep = ['a', 'b'].map((top) => ({ path: `${top}/1/2/3/4/5.txt` }));
  it.each([
    [
      'a .tar.gz that unpacks to too much',
      gzipSync(makeTar([{ path: 'a.txt', content: ZEROS }])),
      'unpacks to more than',
    ],
    [
      'a .tar.gz of nothing but zeros',
      gzipSync(Buffer.concat([tarOf(FILES), ZEROS])),
      'unpacks to more than',
    ],
    [
      'a .tar.xz that unpacks to too much',
      makeXz(makeTar([{ path: 'a.txt', content: ZEROS }])),
      'unpacks to more than',
    ],
    [
      'a .zip that unpacks to too much',
      makeZip([{ path: 'a.json', content: ZEROS }]),
      'unpacks to more than',
    ],
    [
      'a .zip that is too large by its headers',
      makeZip([{ path: 'a.txt', content: ZEROS }]),
      'unpacks to more than',
    ],
    ['a tar of too many entries', gzipSync(makeTar(many)), 'has more than 10 entries'],
    ['a zip of too many entries', makeZip(many), 'has more than 10 entries'],
    ['a tar of too many folders', gzipSync(makeTar(deep)), 'has more than 10 entries'],
  ])('%s', async (_what, bytes, message) => {
    const [problem] = await refusal(bytes, SMALL);
    expect(problem).toMatchObject({ code: 'EP_FETCH_TOO_LARGE', place: 'the archive' });
    expect(problem?.message).toContain(message);
    expect(problem?.fix).toContain(MEANT);
  });

  it.each(FORMATS)('a %s that is cut short, wherever', async (_name, bytes) => {
    const places = [0.999, 0.9, 0.5, 0.1].map((part) => Math.floor(part * bytes.length));
    for (const place of places) {
      const [problem] = await refusal(bytes.subarray(0, place));
      expect(problem, `cut at ${place}`).toMatchObject({
        code: 'EP_FETCH_DAMAGED',
        place: 'the archive',
      });
      expect(problem?.message).toMatch(/^is cut short or damaged: \S/);
      expect(problem?.fix).toContain('download it again');
    }
  });

  it.each(FORMATS.slice(1))('a %s with a byte changed', async (_name, bytes) => {
    const changed = Buffer.from(bytes);
    const place = Math.floor(bytes.length / 2);
    changed.writeUInt8(changed.readUInt8(place) ^ 0xff, place);
    expect(await refusal(changed)).toMatchObject([{ code: 'EP_FETCH_DAMAGED' }]);
  });

  it('a tar that ends after an entry, without an end marker', async () => {
    const whole = makeTar([SOUND]);
    const [problem] = await refusal(gzipSync(whole.subarray(0, -1024)));
    expect(problem?.message).toBe('is cut short or damaged: its end marker is missing');
  });

  it('a zip whose file has another checksum, or is longer, than its list says', async () => {
    const crc = await refusal(makeZip([{ ...SOUND, crc: 7 }]));
    expect(crc[0]?.message).toContain('the checksum of top/a.json does not match');
    expect(await refusal(makeZip([{ ...SOUND, size: 1 }]))).toMatchObject([
      { code: 'EP_FETCH_DAMAGED' },
    ]);
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'is empty'],
    [
      'a page',
      Buffer.from('<!doctype html><title>Log in</title>'),
      'is not an archive: it starts with "<!doctype html><"',
    ],
    ['a .gz of something else', gzipSync('{}'), 'the compressed file is not a tar'],
    ['a .gz of a .gz', gzipSync(gzipSync(tarOf(FILES))), 'the compressed file is not a tar'],
  ])('%s', async (_what, bytes, message) => {
    const [problem] = await refusal(bytes);
    expect(problem?.code).toMatch(/^EP_FETCH_(FORMAT|DAMAGED)$/);
    expect(problem?.message).toContain(message);
    expect(problem?.fix).not.toBe('');
  });
});
