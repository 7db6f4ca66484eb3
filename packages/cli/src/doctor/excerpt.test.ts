import { describe, expect, it } from 'vitest';

import { toSafeLine } from './excerpt.js';

describe('toSafeLine', () => {
  it.each([
    '[profile dev]',
    'endpoint_url = http://localhost:4566',
    '  endpoint_url=http://localhost:4566',
    'Endpoint-URL: http://localhost:4566',
    'logs =',
    's3 = http://localhost:4566',
    'region',
  ])('shows %s', (line) => {
    expect(toSafeLine(line)).toBe(line);
  });

  it.each([
    ['aws_secret_access_key = SECRET', 'aws_secret_access_key = ***'],
    ['  aws_session_token=SECRET', '  aws_session_token=***'],
    ['credential_process: SECRET', 'credential_process: ***'],
    ['[default] SECRET', '[default]'],
    ['anything = SECRET', 'anything = ***'],
  ])('hides what may be one in %s', (line, expected) => {
    expect(toSafeLine(line)).toBe(expected);
  });

  it.each(['# SECRET', '  ; SECRET', 'SECRET', '  SECRET/with+signs', '[SECRET', ''])(
    'hides the whole of %j',
    (line) => {
      expect(toSafeLine(line)).toBeNull();
    },
  );
});
