import { envVarOf, isEnvVar } from '@ep/env';
import { identifiers, serviceIdOf } from '@ep/identifiers';
import { findServices } from '@ep/identifiers/crosswalk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { applyEdits, lintBytes, type Located } from './lint-bytes.js';

function lint(text: string | Buffer, allowed: readonly string[] = []): readonly Located[] {
  return lintBytes(Buffer.from(text), 'file', (name) => allowed.includes(name));
}

function fix(bytes: Buffer): Buffer {
  return applyEdits(
    bytes,
    lint(bytes).flatMap(({ edit }) => edit ?? []),
  );
}

function codes(text: string | Buffer): string[] {
  return lint(text).map(({ finding }) => finding.code);
}

const placeOf = (text: string | Buffer) => lint(text)[0]?.finding.place;

describe('lintBytes', () => {
  it.each([
    ['AWS_ENDPOINT_URL_LOGS', 'EP_LINT_WRONG_NAME', 'AWS_ENDPOINT_URL_CLOUDWATCH_LOGS'],
    ['AWS_ENDPOINT_URL_STATES', 'EP_LINT_WRONG_NAME', 'AWS_ENDPOINT_URL_SFN'],
    ['AWS_ENDPOINT_URL_DDB', 'EP_LINT_WRONG_NAME', 'AWS_ENDPOINT_URL_DYNAMODB'],
    [
      'AWS_ENDPOINT_URL_COGNITO-IDP',
      'EP_LINT_WRONG_NAME',
      'AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER',
    ],
    // Its own name in another case, though S3 Control signs by it, too.
    ['AWS_ENDPOINT_URL_s3', 'EP_LINT_WRONG_NAME', 'AWS_ENDPOINT_URL_S3'],
    ['AWS_ENDPOINT_URL_EVENTS', 'EP_LINT_SHARED_NAME', null],
    ['AWS_ENDPOINT_URL_COGNITO', 'EP_LINT_SHARED_NAME', null],
    // All but a service's own name, and half of the people mean the other service.
    ['AWS_ENDPOINT_URL_ELASTICLOADBALANCING', 'EP_LINT_SHARED_NAME', null],
    ['AWS_ENDPOINT_URL_DYNAMODBB', 'EP_LINT_NEAR_NAME', null],
    ['AWS_ENDPOINT_URL_PAYMENTS', 'EP_LINT_UNKNOWN_NAME', null],
    ['AWS_IGNORE_CONFIGURE_ENDPOINT_URLS', 'EP_LINT_MISSPELT_IGNORE', null],
  ])('says of %s that it is %s', (name, code, replacement) => {
    const [located, ...others] = lint(`x=1\n  ${name}=x`);
    expect(others).toEqual([]);
    expect(located?.finding).toMatchObject({ code, value: name, severity: 'warning' });
    expect(located?.finding.place).toEqual({
      file: 'file',
      line: 2,
      column: 3,
      endColumn: 3 + name.length,
    });
    expect(located?.finding.edit?.text ?? null).toBe(replacement);
    expect(located?.edit?.bytes.toString() ?? null).toBe(replacement);
  });

  it('lists the services that share a name', () => {
    const [located] = lint('AWS_ENDPOINT_URL_EVENTS=x');
    expect(located?.finding.candidates?.map(({ envVar }) => envVar)).toEqual([
      'AWS_ENDPOINT_URL_EVENTBRIDGE',
      'AWS_ENDPOINT_URL_CLOUDWATCH_EVENTS',
    ]);
  });

  it('judges keys by the same names', () => {
    const keys = [
      's3',
      'S3',
      'states',
      'events',
      'sqss',
      'payments',
      'kinesis-video',
      'elasticbeanstalkk',
    ];
    const text = `[services a]\n${keys.map((key) => `${key} =\n  endpoint_url = x\n`).join('')}`;
    expect(
      lint(text).map(
        ({ finding }) => `${finding.value} ${finding.code.slice(8)} ${finding.edit?.text ?? ''}`,
      ),
    ).toEqual([
      'states WRONG_KEY sfn',
      'events SHARED_KEY ',
      'sqss NEAR_KEY ',
      'payments UNKNOWN_KEY ',
      'kinesis-video WRONG_KEY kinesis_video',
      'elasticbeanstalkk NEAR_KEY ',
    ]);
  });

  it('never writes the misspelt key right, for that would switch endpoints off', () => {
    const text = '[default]\nignore_configure_endpoint_urls = true\n';
    expect(codes(text)).toEqual(['EP_LINT_MISSPELT_IGNORE']);
    expect(fix(Buffer.from(text)).toString()).toBe(text);
  });

  it('writes no name where it would stand twice', () => {
    for (const text of [
      'AWS_ENDPOINT_URL_LOGS=a\nAWS_ENDPOINT_URL_CLOUDWATCH_LOGS=b\n',
      'AWS_ENDPOINT_URL_STATES=a\nAWS_ENDPOINT_URL_STEPFUNCTIONS=b\n',
      '[services a]\nlogs =\n  endpoint_url = x\ncloudwatch_logs =\n  endpoint_url = y\n',
    ]) {
      expect(fix(Buffer.from(text)).toString()).toBe(text);
      expect(lint(text)[0]?.finding.fix).toContain('delete the other');
    }
    const apart =
      '[services a]\nlogs =\n  endpoint_url = x\n[services b]\ncloudwatch_logs =\n  endpoint_url = y\n';
    expect(fix(Buffer.from(apart)).toString()).toBe(apart.replace('logs =', 'cloudwatch_logs ='));
  });

  it('leaves out what is allowed, and the lines with a comment', () => {
    expect(lint('AWS_ENDPOINT_URL_MINE=x', ['AWS_ENDPOINT_URL_MINE'])).toEqual([]);
    for (const comment of ['#', '//', '--', '/*', '<!--', ';', 'REM']) {
      expect(
        codes(`AWS_ENDPOINT_URL_A1 ${comment} ep-lint-ignore: ours\nAWS_ENDPOINT_URL_B1`),
      ).toHaveLength(1);
      expect(
        codes(`${comment} ep-lint-ignore-next-line\r\nAWS_ENDPOINT_URL_A1\r\nAWS_ENDPOINT_URL_B1`),
      ).toHaveLength(1);
    }
    expect(codes('AWS_ENDPOINT_URL_A1 # ep-lint-ignored')).toHaveLength(1);
    expect(codes('\nAWS_ENDPOINT_URL_A1 # ep-lint-ignore-next-line\n')).toHaveLength(1);
  });

  it('counts lines and columns as an editor does', () => {
    expect(placeOf('\uFEFFAWS_ENDPOINT_URL_A1')).toMatchObject({ line: 1, column: 1 });
    expect(placeOf('é\r\n\r\n😀é AWS_ENDPOINT_URL_A1')).toMatchObject({
      line: 3,
      column: 5,
      endColumn: 24,
    });
    expect(placeOf(Buffer.from('\xFC AWS_ENDPOINT_URL_A1', 'latin1'))).toMatchObject({ column: 3 });
    expect(lint('a\r\n\tAWS_ENDPOINT_URL_A1=é\r\nb')[0]?.source).toBe('\tAWS_ENDPOINT_URL_A1=é');
  });

  it('has no source where a line is too long to read', () => {
    expect(lint(`AWS_ENDPOINT_URL_A1${' '.repeat(3000)}`)[0]?.source).toBeNull();
  });

  it.each(['utf16le', 'utf16be'])('reads and fixes %s', (encoding) => {
    const encode = (text: string): Buffer => {
      const bytes = Buffer.from(text, 'utf16le');
      return encoding === 'utf16be' ? bytes.swap16() : bytes;
    };
    const bytes = encode('\uFEFFé=1\r\nAWS_ENDPOINT_URL_LOGS=\u{1F600}\r\n');
    expect(placeOf(bytes)).toMatchObject({ line: 2, column: 1 });
    expect(fix(bytes)).toEqual(
      encode('\uFEFFé=1\r\nAWS_ENDPOINT_URL_CLOUDWATCH_LOGS=\u{1F600}\r\n'),
    );
  });

  it('has fixes whose offsets are of the text', () => {
    const text = '\uFEFF😀é\nAWS_ENDPOINT_URL_LOGS=x';
    const { start = 0, end = 0 } = lint(text)[0]?.finding.edit ?? {};
    expect(text.slice(start, end)).toBe('AWS_ENDPOINT_URL_LOGS');
  });

  // To read the whole line for each name in it would take many minutes.
  it.each(['', 'ep-lint-ignored '])('looks through a line of megabytes after "%s"', (start) => {
    const part = `{"AWS_ENDPOINT_URL_LOGS":"${'é'.repeat(2000)}"},`;
    expect(lint(start + part.repeat(20_000))).toHaveLength(20_000);
    expect(lint(start + 'AWS_ENDPOINT_URL_'.repeat(300_000))).toEqual([]);
  });
});

const right = fc.constantFrom(...identifiers).map((identifier) => envVarOf(identifier));
/** What people guess: every name of every service, in a variable. */
const guessed = fc
  .constantFrom(
    ...identifiers.flatMap((identifier) => findServices(serviceIdOf(identifier))[0]?.names ?? []),
  )
  .map(({ name }) => `AWS_ENDPOINT_URL_${name.replaceAll(/[^A-Za-z0-9]+/g, '_').toUpperCase()}`);
const wrong = fc
  .constantFrom(
    'LOGS',
    'STATES',
    'STEPFUNCTIONS',
    'DDB',
    'EVENTS',
    'PAYMENTS',
    'DYNAMODBB',
    'COGNITO-IDP',
    's3',
  )
  .map((rest) => `AWS_ENDPOINT_URL_${rest}`);
const around = fc.constantFrom(
  '=x\n',
  ': "',
  '\r\n',
  ' ',
  '}',
  '${',
  '/* ',
  '<b>',
  '%',
  '\uFEFF',
  'é',
  '\u{1F600}',
  '\n[services a]\n',
  '\nlogs =\n  endpoint_url = x\n',
  '\nsfn =\n  endpoint_url = x\n',
  ' ep-lint-ignore\n',
  '-',
  '_',
  'a',
);
const text = fc
  .array(fc.oneof(right, guessed, wrong, around, around), { maxLength: 20 })
  .map((parts) => parts.join(''));
const bytes = fc.oneof(
  text.map((one) => Buffer.from(one)),
  text.map((one) => Buffer.from(one, 'latin1')),
  text.map((one) => Buffer.from(`\uFEFF${one}`, 'utf16le')),
  fc
    .uint8Array({ maxLength: 50 })
    .map((one) => Buffer.concat([Buffer.from('AWS_ENDPOINT_URL_LOGS='), one])),
);

describe('any file', () => {
  it('is never reported for a right name', () => {
    fc.assert(
      fc.property(bytes, (one) => {
        for (const { finding } of lint(one)) expect(isEnvVar(finding.value)).toBe(false);
      }),
      { numRuns: 500 },
    );
    for (const identifier of identifiers) {
      expect(
        lint(`${envVarOf(identifier)}=x\n[services a]\n${identifier} =\n  endpoint_url = x\n`),
      ).toEqual([]);
    }
  });

  it('has no certain fix left after --fix, and does not change again', () => {
    fc.assert(
      fc.property(bytes, (one) => {
        const fixed = fix(one);
        expect(lint(fixed).filter(({ edit }) => edit !== null)).toEqual([]);
        expect(fix(fixed)).toEqual(fixed);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every byte that is in no fix', () => {
    fc.assert(
      fc.property(bytes, (one) => {
        const edits = lint(one).flatMap(({ edit }) => edit ?? []);
        const fixed = fix(one);
        let moved = 0;
        let from = 0;
        for (const { start, end, bytes: put } of edits) {
          expect(fixed.subarray(from + moved, start + moved)).toEqual(one.subarray(from, start));
          moved += put.length - (end - start);
          from = end;
        }
        expect(fixed.subarray(from + moved)).toEqual(one.subarray(from));
      }),
      { numRuns: 300 },
    );
  });

  it('is fixed only to a name that one service alone has', () => {
    fc.assert(
      fc.property(guessed, (name) => {
        const [located] = lint(`${name}=x`);
        if (!located?.edit) return;
        const matches = findServices(name);
        expect(matches.map(({ match }) => match)).not.toContain('near');
        const own = matches.filter(
          ({ identifier }) => `AWS_ENDPOINT_URL_${identifier.toUpperCase()}` === name.toUpperCase(),
        );
        expect(own.length || matches.length).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });
});
