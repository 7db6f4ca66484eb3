import { describe, expect, it } from 'vitest';

import { findEndpointWords, findVariables } from './find-variables.js';

function names(text: string): string[] {
  return [...findVariables(text)].map(({ name }) => name);
}

describe('findVariables', () => {
  it.each([
    ['a .env file', 'AWS_ENDPOINT_URL_LOGS=x'],
    ['export', 'export AWS_ENDPOINT_URL_LOGS="x"'],
    ['a shell’s default', '${AWS_ENDPOINT_URL_LOGS:-x}'],
    ['a batch file', 'echo %AWS_ENDPOINT_URL_LOGS%'],
    ['PowerShell', '$env:AWS_ENDPOINT_URL_LOGS = 1'],
    ['YAML', '  AWS_ENDPOINT_URL_LOGS: x'],
    ['a member', 'process.env.AWS_ENDPOINT_URL_LOGS'],
    ['an index', "os.environ['AWS_ENDPOINT_URL_LOGS']"],
    ['XML', '<name>AWS_ENDPOINT_URL_LOGS</name>'],
    ['bold type', '**AWS_ENDPOINT_URL_LOGS**'],
    ['the end of a comment', '/* AWS_ENDPOINT_URL_LOGS*/'],
    ['an escape before it', String.raw`"a\nAWS_ENDPOINT_URL_LOGS=x"`],
    ['letters that no name has', '用AWS_ENDPOINT_URL_LOGS变量'],
    ['a workflow', '${{ env.AWS_ENDPOINT_URL_LOGS }}'],
  ])('finds a name in %s', (_where, text) => {
    const [word] = findVariables(text);
    expect(text.slice(word?.start, word?.end)).toBe('AWS_ENDPOINT_URL_LOGS');
  });

  it.each([
    ['the variable of all services', 'AWS_ENDPOINT_URL=x'],
    ['the prefix in a template', '`AWS_ENDPOINT_URL_${service}`'],
    ['the prefix in a sum', '"AWS_ENDPOINT_URL_" + name'],
    ['the prefix in an f-string', 'f"AWS_ENDPOINT_URL_{name}"'],
    ['the prefix in a format', '"AWS_ENDPOINT_URL_%s"'],
    ['a placeholder', 'AWS_ENDPOINT_URL_<SERVICE>'],
    ['a pattern', 'AWS_ENDPOINT_URL_*'],
    ['a longer pattern', 'AWS_ENDPOINT_URL_CLOUD*'],
    ['a longer prefix in a template', '`AWS_ENDPOINT_URL_CLOUD${rest}`'],
    ['a longer prefix in Ruby', '"AWS_ENDPOINT_URL_CLOUD#{rest}"'],
    ['a longer prefix in a shell', 'AWS_ENDPOINT_URL_CLOUD$REST'],
    ['a prefix with an underscore', 'AWS_ENDPOINT_URL_S3_'],
    ['a name of one’s own', 'MY_AWS_ENDPOINT_URL_LOGS'],
    ['a name of Terraform’s', 'TF_VAR_AWS_ENDPOINT_URL_LOGS'],
    ['a name of a template’s', '${own}AWS_ENDPOINT_URL_LOGS'],
    ['a backslash, and a name of one’s own', String.raw`"\\nAWS_ENDPOINT_URL_LOGS"`],
    ['small letters', 'aws_endpoint_url_logs'],
    ['the right ignore setting', 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'],
    ['more than the misspelt one', 'AWS_IGNORE_CONFIGURE_ENDPOINT_URLS_X'],
  ])('does not take %s for one', (_what, text) => {
    expect(names(text)).toEqual([]);
  });

  it('finds the misspelt ignore setting', () => {
    expect(names('AWS_IGNORE_CONFIGURE_ENDPOINT_URLS=true')).toHaveLength(1);
  });
});

const LOOK_ALIKE = 'AWS_S3_ENDPOINT';

describe('findEndpointWords', () => {
  it.each([
    ['a .env file', `${LOOK_ALIKE}=x`],
    ['a program', `process.env.${LOOK_ALIKE} ?? 'x'`],
    ['a shell’s default', `\${${LOOK_ALIKE}:-x}`],
    ['bold type', `**${LOOK_ALIKE}**`],
    ['an escape before it', String.raw`"a\nAWS_S3_ENDPOINT=x"`],
    ['a text', `用${LOOK_ALIKE}变量`],
  ])('finds a name in %s', (_where, text) => {
    const [word, ...others] = findEndpointWords(text);
    expect(others).toEqual([]);
    expect(text.slice(word?.start, word?.end)).toBe(LOOK_ALIKE);
  });

  it('finds each word once, whole', () => {
    const endpointWords = [...findEndpointWords('A_ENDPOINT_B_ENDPOINT_URL, C_ENDPOINTS')];
    expect(endpointWords.map(({ name }) => name)).toEqual([
      'A_ENDPOINT_B_ENDPOINT_URL',
      'C_ENDPOINTS',
    ]);
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

  // To read the whole word for each place in it would take hours.
  it('looks through words of five million letters', () => {
    expect([...findEndpointWords(`${'A_ENDPOINT'.repeat(500_000)} B_ENDPOINT`)]).toHaveLength(1);
    expect([...findEndpointWords('A'.repeat(5e6) + '_ENDPOINT')]).toEqual([]);
  });
});
