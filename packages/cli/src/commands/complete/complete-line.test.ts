import { shownDefinitions } from '@ep/command-line';
import { describe, expect, it } from 'vitest';

import { ep } from '../../ep.js';
import { completeLine } from './complete-line.js';

const FILES = {
  AWS_CONFIG_FILE: 'packages/cli/test/fixtures/config',
  AWS_SHARED_CREDENTIALS_FILE: 'packages/cli/test/fixtures/none',
};

const definitions = shownDefinitions(ep);

const offer = (...line: string[]) =>
  completeLine(definitions, line.slice(0, -1), line.at(-1) ?? '', { env: FILES });

const values = (...line: string[]) => offer(...line).candidates.map(({ value }) => value);

describe('completeLine', () => {
  it('knows commands, also behind help, and what they do', () => {
    expect(values('')).toEqual(definitions.map(({ name }) => name));
    expect(values('help', 'sh')).toEqual(['show']);
    expect(offer('show').candidates).toEqual([
      { value: 'show', description: 'show every name of a service' },
    ]);
    expect(values('complete', '')).toEqual([]);
  });

  it('knows options, each offered once, unless it may be repeated', () => {
    expect(values('list', '--')).toEqual(['--retired', '--format', '--json', '--help']);
    expect(values('list', '--json', '--format=tsv', '--')).toEqual(['--retired', '--help']);
    expect(values('resolve', 's3', '--param', 'Key=a', '--pa')).toEqual(['--param']);
    expect(values('list', '--', '--')).toEqual([]);
  });

  it('knows the values of options and operands', () => {
    expect(values('list', '--format', 't')).toEqual(['table', 'tsv']);
    expect(values('list', '--format=j')).toEqual(['--format=json']);
    expect(values('completion', 'z')).toEqual(['zsh']);
    expect(values('resolve', 's3', '--region', 'eu-west-')).toEqual([
      'eu-west-1',
      'eu-west-2',
      'eu-west-3',
    ]);
    expect(values('resolve', 's3', '--profile', '')).toEqual(['default', 'ci', 'stray']);
    expect(values('resolve', 's3', '--endpoint-url', 'http')).toEqual([]);
  });

  it('knows services by identifier and boto3 client, in any case, and not those that are retired', () => {
    expect(offer('show', 'SFN').candidates).toEqual([{ value: 'sfn', description: 'SFN' }]);
    expect(values('show', 'stepf')).toEqual(['stepfunctions']);
    expect(values('find', 'a', 'dynamodb_')).toEqual(['dynamodb_streams']);
    expect(values('show', 's3', '')).toEqual([]);
    expect(values('show', 'worklin')).toEqual([]);
    // A name that ep would refuse is not offered.
    expect(values('show', 'events')).toEqual([]);
  });

  it('knows the parameters of the service that is asked for', () => {
    expect(values('endpoint', 's3', '--param', 'B')).toEqual(['Bucket=']);
    expect(values('endpoint', 'sqs', '--param', 'UseF')).toEqual(['UseFIPS=true', 'UseFIPS=false']);
    expect(values('endpoint', 'zzz', '--param', '')).toEqual([]);
  });

  it('joins what bash splits, and leaves what it keeps', () => {
    expect(values('list', '--format', '=', 't')).toEqual(['table', 'tsv']);
    expect(values('list', '--format', '=')).toEqual(['table', 'tsv', 'json']);
    expect(values('endpoint', 'sqs', '--param', 'UseFIPS', '=', 't')).toEqual(['true']);
    expect(values('resolve', '--endpoint-url', 'http', ':', '//a', '--dial')).toEqual([
      '--dialect',
    ]);
  });

  it('leaves files to the shell', () => {
    const definition = {
      name: 'read',
      summary: 'read files',
      description: [],
      operands: [{ name: 'FILE', summary: '', least: 1, most: 1, completes: 'file' as const }],
      options: [{ name: 'to', value: 'DIR', summary: '', completes: 'directory' as const }],
      examples: [],
    };
    const kind = (...words: string[]) => completeLine([definition], words, '', { env: {} }).kind;
    expect([kind('read'), kind('read', '--to')]).toEqual(['files', 'directories']);
  });
});
