import { expect, it } from 'vitest';

import { parseSharedConfig } from './parse-shared-config.js';

const ofBotocore = ['prod', 'profile', 'profile two words', 'services', 'services "', 'plugins'];

it.each(ofBotocore)('says that botocore does not use [%s]', (header) => {
  const { problems, profiles, services } = parseSharedConfig(`[${header}]\nregion = x\n`, {
    file: 'config',
    dialect: 'boto3',
  });
  expect(problems).toMatchObject([
    { code: 'EP_CONFIG_SECTION_NAME', severity: 'warning', line: 1, value: header },
  ]);
  expect([profiles.size, services.size]).toEqual([0, 0]);
});

it.each(['default', 'profile prod', 'services mine', 'sso-session s'])(
  'has nothing to say of [%s]',
  (header) => {
    const { problems } = parseSharedConfig(`[${header}]\n`, { file: 'config', dialect: 'boto3' });
    expect(problems).toEqual([]);
  },
);

it('tells a header that is not closed', () => {
  for (const dialect of ['boto3', 'sdk-js'] as const) {
    const { problems } = parseSharedConfig('[default\n', { file: 'config', dialect });
    expect(problems.map(({ code }) => code)).toContain('EP_CONFIG_HEADER_OPEN');
  }
});
