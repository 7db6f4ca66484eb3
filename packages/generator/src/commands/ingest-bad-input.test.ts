import { symlinkSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { emptyRepository } from '../../test/repository.js';
import { runCli } from '../../test/run-cli.js';
import {
  botocoreModel,
  botocorePath,
  serviceShape,
  smithyModel,
} from '../../test/sample-models.js';
import { temporaryFolder } from '../../test/temporary-folder.js';
import { readStamps, readTree, writeTree } from '../../test/tree.js';

type Tree = Readonly<Record<string, string | Buffer>>;

/** One kind of bad input: a folder with it in, and what must be said of it. */
interface BadInput {
  readonly what: string;
  /** Files to write below the folder that holds `data` (botocore) and `smithy`. */
  readonly tree: Tree;
  /** Links to make, by their paths: what each leads to. */
  readonly links?: Readonly<Record<string, string>>;
  /** Where the sources are, if elsewhere; `@` stands for the folder. */
  readonly args?: readonly string[];
  readonly code: string;
  /** Below the folder. */
  readonly place: string;
  readonly message: string;
  readonly fix: string;
}

const SOUND: Tree = {
  [`data/${botocorePath('sns')}`]: botocoreModel('SNS'),
  'smithy/sns.json': smithyModel({ 'a#A': serviceShape('SNS') }),
};
const SQS = `data/${botocorePath('sqs')}`;
const FETCH = 'fetch the file again, or correct it by hand';
const READABLE = 'check that it exists and that you may read it';
const PUBLISHED =
  'name a folder or file of the kind that was said, from a source as it was published';
const HISTORY = ['--from', 'smithy:@/smithy', '--history', '@/history.json'];
const DOCUMENTED = ['--from', 'smithy:@/smithy', '--documented', '@/table.tsv'];

const BAD: readonly BadInput[] = [
  {
    what: 'broken JSON of botocore',
    tree: { [SQS]: '{\n  "metadata": {,}\n}' },
    code: 'EP_INGEST_JSON',
    place: `${SQS}:2:16`,
    message: 'is broken JSON: "," where a key in quotes should be',
    fix: FETCH,
  },
  {
    what: 'broken JSON of Smithy, in a shape that nobody needs',
    tree: {
      'smithy/sqs.json': '{"smithy":"2.0","shapes":{"a#A":{"type":"blob","traits":{"x":tru}}}}',
    },
    code: 'EP_INGEST_JSON',
    place: 'smithy/sqs.json:1:62',
    message: 'is broken JSON: "t" where a value should be',
    fix: FETCH,
  },
  {
    what: 'a model cut short',
    tree: { [SQS]: botocoreModel('SQS').slice(0, -1) },
    code: 'EP_INGEST_JSON',
    place: `${SQS}:1:${botocoreModel('SQS').length}`,
    message: 'is broken JSON: the file ends where "," or "}" should be',
    fix: FETCH,
  },
  {
    what: 'an empty file',
    tree: { [SQS]: '' },
    code: 'EP_INGEST_JSON',
    place: `${SQS}:1:1`,
    message: 'is broken JSON: the file ends where an object should be',
    fix: FETCH,
  },
  {
    what: 'bytes that are not UTF-8',
    tree: { [SQS]: Buffer.from('7b2261223a22ff227d', 'hex') },
    code: 'EP_INGEST_JSON',
    place: SQS,
    message: 'is not UTF-8',
    fix: '',
  },
  {
    what: 'a .gz cut short',
    tree: { [`${SQS}.gz`]: gzipSync(botocoreModel('SQS')).subarray(0, 100) },
    code: 'EP_INGEST_GZIP',
    place: `${SQS}.gz`,
    message: 'is cut short or no gzip: unexpected end of file',
    fix: 'fetch the file again',
  },
  {
    what: 'a .gz that is none',
    tree: { 'smithy/sqs.json.gz': '{}' },
    code: 'EP_INGEST_GZIP',
    place: 'smithy/sqs.json.gz',
    message: 'is cut short or no gzip: incorrect header check',
    fix: 'fetch the file again',
  },
  {
    what: 'a .gz that unpacks to far more than a model',
    tree: { [`${SQS}.gz`]: gzipSync(Buffer.alloc(2 ** 27 + 1)) },
    code: 'EP_INGEST_GZIP',
    place: `${SQS}.gz`,
    message: 'unpacks to more than 134217728 bytes',
    fix: 'check that this is a model; none is that large',
  },
  {
    what: 'an empty .gz',
    tree: { [`${SQS}.gz`]: '' },
    code: 'EP_INGEST_GZIP',
    place: `${SQS}.gz`,
    message: 'is cut short or no gzip: unexpected end of file',
    fix: 'fetch the file again',
  },
  {
    what: 'a botocore model without a serviceId',
    tree: { [SQS]: botocoreModel('SQS', { serviceId: undefined }) },
    code: 'EP_INGEST_NO_SERVICE_ID',
    place: SQS,
    message: 'has no metadata.serviceId',
    fix: PUBLISHED,
  },
  {
    what: 'a Smithy service without a serviceId',
    tree: { 'smithy/sqs.json': smithyModel({ 'a#A': { type: 'service', traits: {} } }) },
    code: 'EP_INGEST_NO_SERVICE_ID',
    place: 'smithy/sqs.json',
    message: 'its service a#A has no aws.api#service.sdkId, which is the serviceId',
    fix: PUBLISHED,
  },
  {
    what: 'a file that is no botocore model',
    tree: { [SQS]: '{}' },
    code: 'EP_INGEST_FORMAT',
    place: SQS,
    message: 'has no "metadata" object, so it is no botocore service model',
    fix: PUBLISHED,
  },
  {
    what: 'a serviceId that breaks the pattern',
    tree: { [SQS]: botocoreModel('Simple-Queue  Service') },
    code: 'EP_CATALOG_SERVICE_ID',
    place: SQS,
    message:
      'the serviceId "Simple-Queue  Service" is not words of letters and digits with one space between them',
    fix: 'if AWS really ships it, the naming rule no longer holds: extend @ep/naming first',
  },
  {
    what: 'two services on one identifier',
    tree: {
      [`data/${botocorePath('one')}`]: botocoreModel('Foo Bar'),
      [`data/${botocorePath('two')}`]: botocoreModel('foo bar'),
    },
    code: 'EP_CATALOG_CLASH',
    place: `data/${botocorePath('two')}`,
    message: `"foo bar" and "Foo Bar" (@/data/${botocorePath('one')}) have the same identifier, foo_bar`,
    fix: 'one of the two names is wrong: correct it in the source',
  },
  {
    what: 'two sources that disagree on a serviceId',
    tree: {
      [SQS]: botocoreModel('SQS'),
      'smithy/x.json': smithyModel({ 'a#A': serviceShape('sqs') }),
    },
    code: 'EP_CATALOG_DISAGREE',
    place: SQS,
    message: 'says "SQS" where @/smithy/x.json says "sqs"',
    fix: 'find out which one AWS uses and correct the other',
  },
  {
    what: 'a source that disagrees with models/',
    tree: { [SQS]: botocoreModel('KEPT Service') },
    code: 'EP_CATALOG_DISAGREE',
    place: SQS,
    message: 'says "KEPT Service" where models/kept_service.json says "Kept Service"',
    fix: 'find out which one AWS uses and correct the other',
  },
  {
    what: 'one service twice in one version',
    tree: { 'smithy/copy.json': smithyModel({ 'a#A': serviceShape('SNS') }) },
    code: 'EP_INGEST_TWICE',
    place: 'smithy/sns.json',
    message: '@/smithy/copy.json also describes "SNS" in version 2020-01-01',
    fix: 'keep one of the two files',
  },
  {
    what: 'a missing folder',
    tree: {},
    args: ['--from', 'botocore:@/nowhere'],
    code: 'EP_INGEST_FOLDER',
    place: 'nowhere',
    message: 'does not exist',
    fix: 'name a folder of botocore models',
  },
  {
    what: 'a file in place of a folder',
    tree: {},
    args: ['--from', 'smithy:@/smithy/sns.json'],
    code: 'EP_INGEST_FOLDER',
    place: 'smithy/sns.json',
    message: 'is no folder',
    fix: 'name a folder of smithy models',
  },
  {
    what: 'an empty folder',
    tree: { 'empty/.keep': '' },
    args: ['--from', 'botocore:@/empty'],
    code: 'EP_INGEST_EMPTY',
    place: 'empty',
    message: 'holds no botocore model',
    fix: 'name a folder with <client>/<apiVersion>/service-2.json',
  },
  {
    what: 'a folder of the other kind',
    tree: {},
    args: ['--from', 'smithy:@/data'],
    code: 'EP_INGEST_EMPTY',
    place: 'data',
    message: 'none of its files describes a service',
    fix: 'name a folder with Smithy JSON AST files',
  },
  {
    what: 'a file that cannot be read',
    tree: {},
    links: { [SQS]: 'gone.json' },
    code: 'EP_INGEST_UNREADABLE',
    place: SQS,
    message: 'cannot be read: ENOENT: no such file or directory',
    fix: READABLE,
  },
  {
    what: 'a link that leads back up',
    tree: { [SQS]: botocoreModel('SQS') },
    links: { 'data/sqs/again': '..' },
    code: 'EP_INGEST_LINK_LOOP',
    place: 'data/sqs/again',
    message: 'this link leads back to where it stands',
    fix: 'remove the link, or name a folder below it',
  },
  {
    what: 'a link to itself',
    tree: {},
    links: { 'smithy/self': 'self' },
    code: 'EP_INGEST_LINK_LOOP',
    place: 'smithy/self',
    message: 'this link leads back to where it stands',
    fix: 'remove the link, or name a folder below it',
  },
  {
    what: 'a history that is broken JSON',
    tree: { 'history.json': '[{]' },
    args: HISTORY,
    code: 'EP_INGEST_JSON',
    place: 'history.json:1:3',
    message: 'is broken JSON: ',
    fix: FETCH,
  },
  {
    what: 'a history that is none',
    tree: { 'history.json': '{}' },
    args: HISTORY,
    code: 'EP_INGEST_FORMAT',
    place: 'history.json',
    message: 'is no list of services',
    fix: PUBLISHED,
  },
  {
    what: 'a missing history',
    tree: {},
    args: HISTORY,
    code: 'EP_INGEST_FOLDER',
    place: 'history.json',
    message: 'does not exist',
    fix: 'name a history file',
  },
  {
    what: 'a table of something else',
    tree: { 'table.tsv': 'name\tvariable\n' },
    args: DOCUMENTED,
    code: 'EP_INGEST_FORMAT',
    place: 'table.tsv',
    message: 'does not start with the header',
    fix: PUBLISHED,
  },
  {
    what: 'a row of the page that the transform does not make',
    tree: {
      'table.tsv': 'serviceId\tidentifier\tenvVar\nACM PCA\tacmpca\tAWS_ENDPOINT_URL_ACMPCA\n',
    },
    args: DOCUMENTED,
    code: 'EP_CATALOG_DOCUMENTED',
    place: 'table.tsv:2',
    message: 'the AWS CLI User Guide has acmpca for "ACM PCA", the naming rule makes acm_pca',
    fix: 'check the row against the AWS CLI User Guide; if it is right, the naming rule no longer holds',
  },
];

/** A repository that has a service already, so that there is something to leave untouched. */
function repository(): string {
  const root = emptyRepository();
  const sources = { history: { clients: ['kept'], apiVersions: [] } };
  const dates = { introduced: null, retired: null };
  const kept = { serviceId: 'Kept Service', identifier: 'kept_service', ...dates, sources };
  writeTree(root, { 'models/kept_service.json': JSON.stringify(kept), 'models/NOTES.md': 'mine' });
  return root;
}

function sourcesWith(bad: readonly Pick<BadInput, 'tree' | 'links'>[]): string {
  const at = temporaryFolder();
  writeTree(at, { ...SOUND, ...Object.assign({}, ...bad.map(({ tree }) => tree)) });
  for (const [path, target] of bad.flatMap(({ links = {} }) => Object.entries(links))) {
    writeTree(at, { [`${dirname(path)}/.made`]: '' });
    symlinkSync(target, join(at, path));
  }
  return at;
}

async function ingest(folder: string, args: readonly string[]) {
  const root = repository();
  const before = [readTree(root), readStamps(root)];
  const at = args.map((arg) => arg.replace('@', folder));
  const result = await runCli(['ingest', '--root', root, ...at]);
  return { ...result, untouched: before, after: [readTree(root), readStamps(root)] };
}

const ALL = ['--from', 'botocore:@/data', '--from', 'smithy:@/smithy'];

const data = (client: string): string => `data/${botocorePath(client)}`;

describe('ingest refuses', () => {
  it.each(BAD)('$what', async ({ tree, links = {}, args = ALL, code, place, message, fix }) => {
    const folder = sourcesWith([{ tree, links }]);
    const result = await ingest(folder, args);
    const told = result.stderr.split('\n');
    expect(result.code, result.stderr).toBe(1);
    expect(result.stdout).toBe('');
    expect(told, result.stderr).toHaveLength(3);
    expect(told[0]).toContain(`${join(folder, place)}: ${message.replaceAll('@', folder)}`);
    expect(told[0]).toMatch(new RegExp(`\\[${code}\\]$`));
    expect(told[1]).toMatch(/^ {2}fix: \S/);
    expect(told[1]).toContain(fix);
    expect(result.after).toEqual(result.untouched);
  });
});

describe('ingest', () => {
  it('tells of all problems of a run together, from reading and from putting together', async () => {
    const tree = {
      [data('a')]: '{',
      [`${data('b')}.gz`]: gzipSync('{}').subarray(0, 12),
      [data('c')]: botocoreModel('C', { serviceId: undefined }),
      [data('d')]: botocoreModel('D--D'),
      [data('e')]: botocoreModel('Same Name'),
      [data('f')]: botocoreModel('same name'),
      'smithy/kept.json': smithyModel({ 'a#A': serviceShape('KEPT Service') }),
    };
    const links = { 'data/loop': '.', [data('z')]: 'gone' };
    const folder = sourcesWith([{ tree, links }]);
    const { code, stderr, untouched, after } = await ingest(folder, ALL);
    expect(code).toBe(1);
    expect(after).toEqual(untouched);
    const told = stderr.split('\n').filter((line) => !line.startsWith('  fix: '));
    const brief = told.map((line) => line.replace(/^(\S+): .* (\[\w+\])$/, '$2 $1'));
    expect(brief.map((line) => line.replace(folder + sep, '').replaceAll(sep, '/'))).toEqual([
      `[EP_INGEST_JSON] ${data('a')}:1:2`,
      `[EP_INGEST_GZIP] ${data('b')}.gz`,
      `[EP_INGEST_NO_SERVICE_ID] ${data('c')}`,
      `[EP_CATALOG_SERVICE_ID] ${data('d')}`,
      `[EP_CATALOG_CLASH] ${data('f')}`,
      '[EP_INGEST_LINK_LOOP] data/loop',
      `[EP_INGEST_UNREADABLE] ${data('z')}`,
      '[EP_CATALOG_DISAGREE] smithy/kept.json',
      '',
    ]);
  });

  it('tells of models/ that are broken, and leaves them', async () => {
    const root = repository();
    writeTree(root, { 'models/sqs.json': '{', 'models/overrides.json': '{}' });
    const before = readStamps(root);
    const from = `smithy:${join(sourcesWith([]), 'smithy')}`;
    const { code, stderr } = await runCli(['ingest', '--root', root, '--from', from]);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /models[/\\]sqs\.json:1:2: is broken JSON.*\[EP_MODELS_JSON\]\n {2}fix: /,
    );
    expect(stderr).toMatch(/models[/\\]overrides\.json: .*\[EP_MODELS_SCHEMA\]\n {2}fix: /);
    expect(readStamps(root)).toEqual(before);
  });

  it.each([
    [['ingest'], 'needs --from KIND:DIR', 'OPTION_MISSING', 'Add --from KIND:DIR'],
    [
      ['ingest', '--from', 'git:x'],
      'not "git:x"',
      'OPTION_VALUE',
      'Write the kind before the location',
    ],
    [['ingest', '--from', 'smithy:x', '--nope'], 'no option --nope', 'OPTION', '--help lists'],
    [['inject'], 'no command "inject"', 'COMMAND', 'Did you mean ingest?'],
    [[' '], 'no command " "', 'COMMAND', 'ep-generator --help lists the commands'],
  ])('has another exit code for wrong usage: %j', async (args, message, code, fix) => {
    const result = await runCli(args);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    const [said, told, ...rest] = result.stderr.split('\n');
    expect(said).toContain(message);
    expect(said).toMatch(new RegExp(` \\[EP_USAGE_${code}\\]$`));
    expect(told).toMatch(/^ {2}fix: \S/);
    expect(told).toContain(fix);
    expect(rest).toEqual(['']);
  });
});
