import { describe, expect, it } from 'vitest';

import { findEndpointWords } from './find-endpoint-words.js';

const NAME = 'AWS_S3_ENDPOINT';

describe('findEndpointWords', () => {
  it.each([
    ['a .env file', `${NAME}=x`],
    ['a program', `process.env.${NAME} ?? 'x'`],
    ['a shell’s default', `\${${NAME}:-x}`],
    ['bold type', `**${NAME}**`],
    ['an escape before it', String.raw`"a\nAWS_S3_ENDPOINT=x"`],
    ['a text', `用${NAME}变量`],
  ])('finds a name in %s', (_where, text) => {
    const [word, ...others] = findEndpointWords(text);
    expect(others).toEqual([]);
    expect(text.slice(word?.start, word?.end)).toBe(NAME);
  });

  it('finds each word once, whole', () => {
    const names = [...findEndpointWords('A_ENDPOINT_B_ENDPOINT_URL, C_ENDPOINTS')];
    expect(names.map(({ name }) => name)).toEqual(['A_ENDPOINT_B_ENDPOINT_URL', 'C_ENDPOINTS']);
  });

  it.each([
    ['a prefix in a template', '`AWS_S3_ENDPOINT${suffix}`'],
    ['a name of a template’s', '${own}AWS_S3_ENDPOINT'],
    ['a pattern', 'AWS_S3_ENDPOINT*'],
    ['small letters', 'aws_s3_endpoint'],
    ['a word that is longer than any name', `${'A'.repeat(200)}_ENDPOINT`],
  ])('does not take %s for one', (_what, text) => {
    expect([...findEndpointWords(text)]).toEqual([]);
  });

  it('takes as long as the text allows', () => {
    const started = performance.now();
    expect([...findEndpointWords(`${'A_ENDPOINT'.repeat(500_000)} B_ENDPOINT`)]).toHaveLength(1);
    expect([...findEndpointWords('A'.repeat(5e6) + '_ENDPOINT')]).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
