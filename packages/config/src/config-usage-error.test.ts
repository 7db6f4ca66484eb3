import { describe, expect, it } from 'vitest';

import { type ConfigUsageError, isConfigUsageError } from './config-usage-error.js';
import { dialects } from './dialect.js';
import { editSharedConfig } from './edit/edit-shared-config.js';
import { findSharedFile, readSharedFiles } from './node/index.js';
import { parseSharedConfig } from './parse/parse-shared-config.js';
import { toSharedFile } from './shared-file.js';

const TEXT = '[default]\n';
const OPTIONS = { file: 'config' };
/** What plain JavaScript lets through. */
const any = (value: unknown): never => value as never;

/** What a call throws, which must be an error of usage. */
function fault(call: () => unknown): ConfigUsageError {
  try {
    call();
  } catch (error) {
    if (isConfigUsageError(error)) return error;
    throw error;
  }
  return expect.unreachable();
}

const read = () => toSharedFile(TEXT, OPTIONS).read(any('constructor'));
const readHere = () => readSharedFiles({ env: { HOME: '/none' } }).config.read(any('v3'));
const parse = (options: object) => () => parseSharedConfig(TEXT, any(options));
const message = (kind: unknown) => fault(parse({ ...OPTIONS, kind })).message;
const find = (options: object) => () =>
  findSharedFile({ kind: 'config', dialect: 'boto3', env: {}, ...options });
const edit = { kind: 'profile-key', profile: 'p', key: 'services', value: 'x' } as const;

describe('ConfigUsageError', () => {
  it.each<[code: string, value: unknown, call: () => unknown]>([
    ['DIALECT', 'nonsense', parse({ ...OPTIONS, dialect: 'nonsense' })],
    ['DIALECT', '__proto__', parse({ ...OPTIONS, dialect: '__proto__' })],
    ['DIALECT', null, parse({ ...OPTIONS, dialect: null })],
    ['DIALECT', 'constructor', read],
    ['DIALECT', 'v3', readHere],
    ['DIALECT', 'cli', find({ dialect: 'cli' })],
    ['DIALECT', 'cli', () => readSharedFiles({ env: {}, dialects: [any('cli')] })],
    ['KIND', 'credential', parse({ ...OPTIONS, kind: 'credential' })],
    ['KIND', 'toString', find({ kind: 'toString' })],
    ['KIND', 5, () => toSharedFile(TEXT, { file: 'c', kind: any(5) })],
    ['FILE', undefined, parse({})],
    ['FILE', undefined, () => parseSharedConfig(TEXT, any(undefined))],
    ['FILE', undefined, () => toSharedFile(TEXT, any(undefined))],
    ['FILE', undefined, () => editSharedConfig(TEXT, edit, any(undefined))],
    ['TEXT', undefined, () => parseSharedConfig(any(undefined), OPTIONS)],
    ['TEXT', null, () => toSharedFile(any(null), OPTIONS)],
    ['TEXT', undefined, () => editSharedConfig(any(undefined), edit, OPTIONS)],
  ])('is EP_CONFIG_USAGE_%s for %j', (code, value, call) => {
    const error = fault(call);
    expect(error).toMatchObject({ code: `EP_CONFIG_USAGE_${code}`, value });
    expect(error.message).toContain(`${error.fix} [${error.code}]`);
  });

  it('names every dialect that there is', () => {
    const { fix, message: text } = fault(read);
    for (const dialect of dialects) expect(fix).toContain(dialect);
    expect(text).toMatch(/^Unknown dialect: "constructor"\. Use one of documented, /);
  });

  it('is for bytes only where they cannot be edited', () => {
    const bytes = new TextEncoder().encode(TEXT);
    expect(parseSharedConfig(bytes, OPTIONS).profiles.has('default')).toBe(true);
    expect(fault(() => editSharedConfig(any(bytes), edit, OPTIONS)).code).toMatch(/TEXT$/);
  });

  it('is for a dialect that the files were not read for', () => {
    const { config } = readSharedFiles({ env: { HOME: '/none' }, dialects: ['aws-cli'] });
    expect(config.read('aws-cli').readable).toBe(true);
    expect(fault(() => config.read('boto3'))).toMatchObject({
      code: 'EP_CONFIG_USAGE_UNREAD',
      value: 'boto3',
    });
  });

  it('shows of a long text its start, and of all else its type', () => {
    expect(message('x'.repeat(1e6)).length).toBeLessThan(250);
    for (const odd of [Symbol('x'), Object.create(null)]) {
      expect(message(odd)).toContain(`Unknown kind of file: a value of type ${typeof odd}.`);
    }
    expect(message(null)).toContain(
      'file: null. Use config or credentials. [EP_CONFIG_USAGE_KIND]',
    );
  });

  it('is known by its name', () => {
    const other = Object.assign(new Error('x'), { name: 'ConfigUsageError' });
    expect(isConfigUsageError(other)).toBe(true);
    expect(isConfigUsageError(new TypeError('x'))).toBe(false);
  });
});
