import { describe, expect, it } from 'vitest';

import { PROGRAM } from '../test/try-program.js';
import { parseArguments } from './parse-arguments.js';
import type { CommandDefinition } from './program.js';
import { describeError } from './report-error.js';

const DEFINITION: CommandDefinition = {
  name: 'try',
  summary: 'try things',
  description: [],
  operands: [
    { name: 'KIND', summary: 'a kind', least: 1, most: 1, choices: ['good', 'bad'] },
    { name: 'FILE', summary: 'files', least: 0, most: 2 },
  ],
  options: [
    { name: 'json', summary: 'as JSON' },
    { name: 'quiet', short: 'q', summary: 'quietly' },
    { name: 'region', short: 'r', value: 'REGION', summary: 'the region' },
    { name: 'param', value: 'K=V', multiple: true, summary: 'a parameter' },
    { name: 'format', value: 'F', choices: ['table', 'tsv'], summary: 'how' },
  ],
  examples: [],
};

const parse = (...words: string[]) => parseArguments(PROGRAM, DEFINITION, words);

function refusal(...words: string[]): string {
  try {
    parse(...words);
  } catch (error) {
    const { code, message, fix } = describeError(PROGRAM, error);
    return `${code} ${message}. ${fix}`;
  }
  return 'taken';
}

describe('parseArguments', () => {
  it('takes options before, between and behind operands', () => {
    const args = parse('--json', 'good', '-r', 'eu-west-1', 'a', '--param', 'A=1', '--param=B=2=3');
    expect(args.operands).toEqual(['good', 'a']);
    expect([args.has('json'), args.has('quiet')]).toEqual([true, false]);
    expect(args.value('region')).toBe('eu-west-1');
    expect(args.values('param')).toEqual(['A=1', 'B=2=3']);
    expect([args.value('format'), args.values('format')]).toEqual([undefined, []]);
  });

  it('takes the last of two, and short ones together', () => {
    expect(parse('good', '-qr', 'x', '--region', 'y').value('region')).toBe('y');
    expect(parse('good', '-q').has('quiet')).toBe(true);
  });

  it('keeps the order of all options', () => {
    const { options } = parse('good', '--param', 'A', '-r', 'x', '--json', '--param', 'B');
    expect(options.map(({ name, value }) => [name, value])).toEqual([
      ['param', 'A'],
      ['region', 'x'],
      ['json', undefined],
      ['param', 'B'],
    ]);
  });

  it('asks for what is required, with a value', () => {
    const url = { name: 'url', value: 'URL', isRequired: true, summary: 'where' } as const;
    const definition = { ...DEFINITION, operands: [], options: [url] };
    const parseUrl = (...words: string[]) => parseArguments(PROGRAM, definition, words);
    expect(parseUrl('--url', 'http://a').required('url')).toBe('http://a');
    expect(parseUrl('-h').has('help')).toBe(true);
    expect(() => parseUrl()).toThrow('ep try needs --url URL');
    expect(() => parseUrl('--url=')).toThrow('ep try needs --url URL, but its value is empty');
  });

  it('takes what stands behind -- for operands, and - for a value', () => {
    expect(parse('good', '--', '--json').operands).toEqual(['good', '--json']);
    expect(parse('good', '--region', '-').value('region')).toBe('-');
    expect(parse('good', '--region=--x').value('region')).toBe('--x');
    expect(parse('good', '--region=').value('region')).toBe('');
  });

  it.each([
    [['good', '--jsno'], 'EP_TRY_OPTION ep try has no option --jsno. Did you mean --json?'],
    [['good', '--zzzzzz'], 'EP_TRY_OPTION ep try has no option --zzzzzz. ep try --help lists'],
    [['good', '-z'], 'EP_TRY_OPTION ep try has no option -z.'],
    [['good', '--__proto__'], 'EP_TRY_OPTION ep try has no option --__proto__.'],
    [['good', '--region'], 'EP_TRY_OPTION_VALUE --region needs a value. Write --region REGION.'],
    [
      ['good', '--region', '--json'],
      'EP_TRY_OPTION_VALUE --region needs a value, but --json looks',
    ],
    [['good', '--json=1'], 'EP_TRY_OPTION_VALUE --json takes no value, but got "1". Write --json.'],
    [['good', '--help=1'], 'EP_TRY_OPTION_VALUE --help takes no value, but got "1". Write --help.'],
    [['good', '--format', 'tvs'], 'EP_TRY_OPTION_VALUE --format does not take "tvs". Did you mean'],
    [['good', '--format', 'xml'], 'EP_TRY_OPTION_VALUE --format does not take "xml". It takes tab'],
    [[], 'EP_TRY_OPERAND ep try needs KIND. ep try --help shows how to use it.'],
    [['godo'], 'EP_TRY_OPERAND ep try does not take "godo". Did you mean good?'],
    [['good', 'a', 'b', 'c'], 'EP_TRY_OPERAND ep try does not take "c".'],
  ])('refuses %j', (words, expected) => {
    expect(refusal(...words).slice(0, expected.length)).toBe(expected);
  });
});
