import { describe, expect, it } from 'vitest';

import { findConfigKeys } from './find-config-keys.js';

function keys(text: string): string[] {
  return [...findConfigKeys(text)].map((key) => {
    expect(text.slice(key.start, key.end)).toBe(key.name);
    return `${key.in} ${key.name}`;
  });
}

describe('findConfigKeys', () => {
  it('finds the keys of a services section that have an endpoint URL', () => {
    const text = [
      '[services a]',
      's3 =',
      '  addressing_style = path',
      '',
      '  # a comment',
      '  endpoint_url = http://localhost:1',
      'logs = ',
      '\tendpoint_url=http://localhost:2',
      'sqs =',
      '  max_attempts = 3',
      'sns.endpoint_url = http://localhost:3',
      'region = eu-west-1',
    ].join('\n');
    expect(keys(text)).toEqual(['services s3', 'services logs', 'services sns']);
  });

  it('finds them wherever the text stands, and with any line ends', () => {
    const text =
      'RUN cat <<EOF\r\n  [services "a"]\r\n  logs =\r\n    endpoint_url = x\r\n  EOF\r\n';
    expect(keys(text)).toEqual(['services logs']);
  });

  it('finds the misspelt key in a profile, and only there', () => {
    const line = 'ignore_configure_endpoint_urls = true\n';
    expect(keys(`[default]\n${line}[profile a]\n  ${line}`)).toEqual([
      'profile ignore_configure_endpoint_urls',
      'profile ignore_configure_endpoint_urls',
    ]);
    expect(keys(line)).toEqual([]);
    expect(keys(`[services a]\n${line}`)).toEqual([]);
    expect(keys(`[other]\n${line}`)).toEqual([]);
    expect(keys(`[default]\n# ${line}`)).toEqual([]);
  });

  it('tells sections apart, for a key may stand in each', () => {
    const part = '[services a]\nlogs =\n  endpoint_url = x\n';
    const sections = [...findConfigKeys(part + part)].map(({ section }) => section);
    expect(new Set(sections).size).toBe(2);
  });

  it.each([
    ['another file’s sections', '[tool.services]\nlogs =\n  endpoint_url = x\n'],
    ['a profile', '[profile a]\nlogs =\n  endpoint_url = x\n'],
    ['a key without an endpoint', '[services a]\nlogs =\n  retries = 1\nendpoint_url = x\n'],
    ['a key with a value', '[services a]\nlogs = x\n  endpoint_url = x\n'],
  ])('finds none in %s', (_where, text) => {
    expect(keys(text)).toEqual([]);
  });

  // To read the rest of the section for each key would take minutes.
  it('looks through a section of hundreds of thousands of keys', () => {
    expect(keys(`[services a]\n${'logs =\n'.repeat(200_000)}  endpoint_url = x\n`)).toHaveLength(1);
    expect(keys(`[services a]\n${'logs =\n   x = y\n'.repeat(100_000)}`)).toEqual([]);
  });
});
