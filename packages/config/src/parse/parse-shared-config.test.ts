import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatProblem, MOST_PROBLEMS } from '../config-problem.js';
import { type Dialect, dialects } from '../dialect.js';
import { findEntry, findNestedEntry, type SharedConfig } from '../shared-config.js';
import { parseSharedConfig } from './parse-shared-config.js';

const FILE = '~/.aws/config';

function read(text: string, dialect: Dialect): SharedConfig {
  return parseSharedConfig(text, { file: FILE, dialect });
}

function urlOf(config: SharedConfig, key = 's3'): string | undefined {
  return findNestedEntry(config.services.get('my'), key, 'endpoint_url')?.value;
}

const codesOf = (config: SharedConfig) => config.problems.map(({ code }) => code);

const fixOf = (text: string): string[] => read(text, 'aws-cli').problems.map(({ fix }) => fix);

describe('parseSharedConfig', () => {
  it('gives every key and value its place', () => {
    const text =
      '# c\r\n[profile dev]\r\nregion =  eu-west-1 \r\n[services my]\r\ns3 =\r\n\tendpoint_url = u\r\n';
    for (const dialect of dialects) {
      const config = read(text, dialect);
      expect(config.problems).toEqual([]);
      expect(config.profiles.get('dev')).toMatchObject({ name: 'dev', line: 2, column: 1 });
      expect(findEntry(config.profiles.get('dev'), 'region')).toMatchObject({
        value: 'eu-west-1',
        file: FILE,
        line: 3,
        column: 1,
        valueLine: 3,
        valueColumn: 11,
      });
      expect(findNestedEntry(config.services.get('my'), 's3', 'endpoint_url')).toMatchObject({
        value: 'u',
        line: 6,
        column: 2,
        valueColumn: 17,
      });
    }
  });

  it.each([
    ['[default]\nx\n', 'EP_CONFIG_NO_DELIMITER', 2, 1],
    ['x = 1\n', 'EP_CONFIG_NO_SECTION', 1, 1],
    ['\uFEFF[default]\n', 'EP_CONFIG_BYTE_ORDER_MARK', 1, 1],
    ['[default]\n  = 1\n', 'EP_CONFIG_EMPTY_KEY', 2, 3],
    ['[default]\na=1\nA : 2\n', 'EP_CONFIG_DUPLICATE_KEY', 3, 1],
    ['[default]\n[profile a]\n[default]\n', 'EP_CONFIG_DUPLICATE_SECTION', 3, 1],
    ['[services my]\ns3 =\n  a = 1\n  b: 2\n', 'EP_CONFIG_NESTED_LINE', 4, 3],
  ])('rejects %j for the AWS CLI and boto3', (text, code, line, column) => {
    for (const dialect of ['aws-cli', 'boto3', 'documented'] as const) {
      const config = read(text, dialect);
      expect(config.readable).toBe(false);
      expect(config.problems).toContainEqual(
        expect.objectContaining({ code, severity: 'error', file: FILE, line, column }),
      );
    }
    expect(read(text, 'sdk-js').readable).toBe(true);
  });

  it('says to indent the blocks of services, and to remove any other duplicate key', () => {
    const url = 'endpoint_url = u\n';
    expect(fixOf(`[services my]\ns3 =\n${url}sqs =\n${url}`)).toEqual([
      expect.stringMatching(/^Indent both lines/),
    ]);
    expect(fixOf(`[profile my]\n${url}${url}`)).toEqual(['Remove one of the two lines.']);
  });

  it.each([
    ['s3 =\n  endpoint_url = u # c\n', 'u # c', 'u'],
    ['s3 =\n  endpoint_url = u#c\n', 'u#c', 'u#c'],
    ['s3:\n  endpoint_url = u\n', 'u', undefined],
    ['S3 =\n  endpoint_url = u\n', 'u', undefined],
    ['s3.endpoint_url = u\n', undefined, 'u'],
    ['s3.endpoint_url = u\ns3 =\n  a = 1\n', undefined, 'u'],
    ['s3 =\n  ENDPOINT_URL = u\n', undefined, undefined],
    ['s3 =\n  endpoint_url = u\n    v\n', undefined, 'u'],
    ['s3 =\n  endpoint_url = u\n  endpoint_url = v\n', 'v', 'v'],
    ['s3 =\n\n# c\n  ; c\n  a = 1\n\n      endpoint_url = u\n', 'u', 'u'],
    ['  s3 =\n  endpoint_url = u\n', undefined, 'u'],
  ])('reads %j as %j in the AWS CLI, %j in the SDK', (body, cli, sdk) => {
    const text = `[services my]\n${body}`;
    const config = read(text, 'aws-cli');
    expect(config.readable ? urlOf(config) : undefined).toBe(cli);
    expect(urlOf(read(text, 'sdk-js'))).toBe(sdk);
  });

  it.each([
    ['[services my]', true, true],
    ['[services  my]', true, false],
    ["[services 'my']", true, true],
    ['[services my ]', true, false],
    ['[servicesX my]', true, false],
    ['[services my] # c', true, true],
    ['[services my]; c', true, false],
    ['[ services my ]', false, false],
    ['[Services my]', false, false],
    ['[services "my]', false, false],
    ['[services]', false, false],
    ['[services.my]', false, true],
  ])('takes %s for a services section: AWS CLI %s, SDK %s', (header, cli, sdk) => {
    const text = `${header}\ns3 =\n  endpoint_url = u\n`;
    expect(urlOf(read(text, 'boto3')) === 'u').toBe(cli);
    expect(urlOf(read(text, 'sdk-js')) === 'u').toBe(sdk);
  });

  it('uses the names in the credentials file as they are', () => {
    const options = { file: FILE, kind: 'credentials' } as const;
    for (const dialect of dialects) {
      const { profiles } = parseSharedConfig('[dev]\na = 1\n', { ...options, dialect });
      expect([...profiles.keys()]).toEqual(['dev']);
    }
  });

  it('lets every section of the AWS CLI inherit [DEFAULT], which is not a profile', () => {
    const text = '[DEFAULT]\nregion = r\n[profile a]\nx = 1\n';
    const { profiles } = read(text, 'aws-cli');
    expect([...profiles.keys()]).toEqual(['a']);
    expect(findEntry(profiles.get('a'), 'region')).toMatchObject({ value: 'r', line: 2 });
    expect(findEntry(read(text, 'sdk-js').profiles.get('a'), 'region')).toBeUndefined();
  });

  it('prefers [profile default] in the SDK, the later of the two in the AWS CLI', () => {
    const text = '[profile default]\na = 1\n[default]\na = 2\n';
    expect(findEntry(read(text, 'aws-cli').profiles.get('default'), 'a')?.value).toBe('2');
    expect(findEntry(read(text, 'sdk-js').profiles.get('default'), 'a')?.value).toBe('1');
  });

  it('reports in `documented` every value that the SDK reads differently, with its place', () => {
    const config = read('[default]\nendpoint_url = u # c\nRegion = r\n', 'documented');
    expect(config.readable).toBe(true);
    expect(config.problems).toMatchObject([
      { code: 'EP_CONFIG_READ_DIFFERENTLY', line: 2, column: 1, value: 'u # c' },
      { code: 'EP_CONFIG_READ_DIFFERENTLY', line: 3, column: 1, value: 'r' },
      { code: 'EP_CONFIG_READ_DIFFERENTLY', line: 3, column: 1, value: 'r' },
    ]);
    expect(formatProblem(config.problems[0]!)).toMatch(
      /^~\/\.aws\/config:2:1: warning: The AWS SDK for JavaScript reads endpoint_url as "u"\. .+ \[EP_CONFIG_READ_DIFFERENTLY\]$/,
    );
  });

  it('accepts bytes, and reports where they are not UTF-8', () => {
    const bytes = Buffer.from('[default]\na = \u00E9\n', 'latin1');
    const cli = parseSharedConfig(bytes, { file: FILE, dialect: 'boto3' });
    expect([cli.readable, codesOf(cli)]).toEqual([false, ['EP_CONFIG_ENCODING']]);
    const sdk = parseSharedConfig(bytes, { file: FILE, dialect: 'sdk-js' });
    expect([sdk.readable, findEntry(sdk.profiles.get('default'), 'a')?.value]).toEqual([
      true,
      '\uFFFD',
    ]);
  });
});

describe('hostile text', () => {
  it('has ordinary names in __proto__ and constructor', () => {
    const text =
      '[profile constructor]\n__proto__ = 1\nconstructor = 2\n[services __proto__]\ns3 =\n  __proto__ = 3\n';
    for (const dialect of ['documented', 'aws-cli', 'boto3', 'sdk-js'] as const) {
      const { profiles, services } = read(text, dialect);
      expect(profiles.get('constructor')?.entries.get('__proto__')?.value).toBe('1');
      expect(profiles.get('constructor')?.entries.get('constructor')?.value).toBe('2');
      const nested = findNestedEntry(services.get('__proto__'), 's3', '__proto__');
      expect(nested?.value).toBe('3');
    }
    const refused = read('[profile __proto__]\na = 1\n', 'sdk-js');
    expect([refused.readable, codesOf(refused)]).toEqual([false, ['EP_CONFIG_FORBIDDEN_NAME']]);
    expect(Object.prototype).not.toHaveProperty('a');
  });

  it('never makes the parser throw', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      'profile ',
      'services',
      '"',
      '\\',
      '=',
      ':',
      '\n',
      '\r',
      ' ',
      '#',
      'a',
      '\u2028',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom(...dialects),
        (parts, dialect) => {
          const config = read(parts.join(''), dialect);
          const lines = config.problems.map(({ line }) => line);
          expect(lines).toEqual(lines.toSorted((one, other) => one - other));
          for (const { line, column } of config.problems)
            expect(Math.min(line, column)).toBeGreaterThan(0);
        },
      ),
    );
  });

  const LENGTH = 10 * 1024 * 1024;
  const fill = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length));
  it.each([
    ['blanks', () => `[default]\na =${fill(' ')}`],
    ['empty lines in a value', () => `[default]\na =\n${fill('\n')} b = c`],
    ['rubbish', () => `[default]\n${fill('x\n')}`],
    ['brackets', () => fill('[]')],
    ['headers', () => fill('[a]\n')],
    ['one key again and again', () => `[default]\n${fill('k=1\n')}`],
    ['a nested block', () => `[services a]\ns3 =\n${fill('  k = 1\n')}`],
    ['quotes', () => `[profile ${fill('"a"')}]`],
    ['backslashes', () => `[profile ${fill('\\')}]`],
    ['comments', () => `[default]\n${fill(' #')}`],
    ['inherited keys', () => `[DEFAULT]\n${keys(200_000)}\n${headers(200_000)}`],
  ])('reads 10 MB of %s without blowing up', (_name, make) => {
    const text = make();
    const config = read(text, 'documented');
    expect(config.problems.length).toBeLessThanOrEqual(MOST_PROBLEMS);
  });
});

const keys = (count: number) => Array.from({ length: count }, (_, i) => `key${i} = 1`).join('\n');
const headers = (count: number) =>
  Array.from({ length: count }, (_, i) => `[profile p${i}]`).join('\n');
