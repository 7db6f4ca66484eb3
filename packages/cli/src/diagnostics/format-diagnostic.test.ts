import { describe, expect, it } from 'vitest';

import type { Diagnostic, Severity } from './diagnostic.js';
import { formatDiagnostic, summarize } from './format-diagnostic.js';

const ALIKE = { documented: 'fails', 'aws-cli': 'fails', boto3: 'fails', 'sdk-js': 'fails' };

const FINDING: Diagnostic = {
  code: 'EP_DOCTOR_SERVICE_KEY',
  severity: 'warning',
  message: 'No tool knows a service by the key logs.',
  place: { file: 'config', line: 7, column: 1, endColumn: 5 },
  value: 'logs',
  fix: 'Write cloudwatch_logs.',
};
const OPTIONS = { color: false, excerpt: () => 'logs =' };
const show = (changes: Partial<Diagnostic>): string =>
  formatDiagnostic({ ...FINDING, ...changes }, OPTIONS);

describe('formatDiagnostic', () => {
  it('has place, severity, code, message, excerpt and fix', () => {
    expect(show({})).toBe(
      [
        'config:7:1 warning EP_DOCTOR_SERVICE_KEY',
        '  No tool knows a service by the key logs.',
        '  7 | logs =',
        '    | ^^^^',
        '  fix: Write cloudwatch_logs.',
      ].join('\n'),
    );
  });

  it('has no excerpt for a variable, and none where there is no source', () => {
    expect(show({ place: { variable: 'AWS_ENDPOINT_URL_LOGS' } })).toMatch(
      /^AWS_ENDPOINT_URL_LOGS warning .*\n {2}No tool .*\n {2}fix: .*$/,
    );
    expect(formatDiagnostic(FINDING, { color: false, excerpt: () => null })).not.toContain('|');
  });

  it('calls standard input by its name', () => {
    expect(show({ place: { file: null, line: 1, column: 2, endColumn: 3 } })).toMatch(
      /^<stdin>:1:2 /,
    );
  });

  it('has a line a tool where they differ, and one line where they do not', () => {
    expect(show({ dialects: ALIKE })).toContain('\n  all tools: fails\n');
    const text = show({ dialects: { ...ALIKE, 'sdk-js': 'goes on' } });
    expect(text).toContain('\n  documented  fails\n');
    expect(text).toContain('\n  sdk-js      goes on\n');
  });

  it('lists the services where there is a choice', () => {
    const sfn = { identifier: 'sfn', serviceId: 'SFN', envVar: 'AWS_ENDPOINT_URL_SFN' } as const;
    const sqs = { identifier: 'sqs', serviceId: 'SQS', envVar: 'AWS_ENDPOINT_URL_SQS' } as const;
    expect(show({ candidates: [sfn] })).not.toContain('AWS_ENDPOINT_URL_SFN');
    expect(show({ candidates: [sfn, sqs] })).toContain('\n  - sfn (SFN): AWS_ENDPOINT_URL_SFN\n');
  });

  it('is coloured only where colours are on', () => {
    expect(show({})).not.toContain('\u001B');
    expect(formatDiagnostic(FINDING, { ...OPTIONS, color: true })).toContain(
      '\u001B[33mwarning\u001B[0m',
    );
  });

  it('lets no control character through to the terminal', () => {
    expect(show({ message: 'a\u001B[2Jb\u202Ec', value: 'x' })).toContain('a\uFFFD[2Jb\uFFFDc');
  });
});

const ofSeverity = (severity: Severity) => ({ severity });

it('counts by severity, the worst first', () => {
  expect(summarize([])).toBe('no findings');
  expect(
    summarize([
      ofSeverity('note'),
      ofSeverity('error'),
      ofSeverity('warning'),
      ofSeverity('error'),
    ]),
  ).toBe('2 errors, 1 warning, 1 note');
});
