import { describe, expect, it } from 'vitest';

import { isNamingError, NamingError } from './naming-error.js';

describe('NamingError', () => {
  it('says what broke which rule, with its code', () => {
    const error = new NamingError('EP_NAMING_SERVICE_ID', 'a"b', 'is not a serviceId');
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: 'NamingError',
      code: 'EP_NAMING_SERVICE_ID',
      value: 'a"b',
      rule: 'is not a serviceId',
      message: '"a\\"b" is not a serviceId [EP_NAMING_SERVICE_ID]',
    });
  });

  it('keeps control characters out of its message', () => {
    const { message } = new NamingError('EP_NAMING_ENV_VAR', 'a\n\u001B[31m\0', 'is wrong');
    expect(message).toBe('"a\\n\\u001b[31m\\u0000" is wrong [EP_NAMING_ENV_VAR]');
  });

  it.each<{ value: unknown; type: string }>([
    { value: undefined, type: 'undefined' },
    { value: null, type: 'object' },
    { value: 7, type: 'number' },
    { value: Symbol('x'), type: 'symbol' },
    { value: Object.create(null), type: 'object' },
  ])('names the type of a value that is not a string: $type', ({ value, type }) => {
    const error = new NamingError('EP_NAMING_UNKNOWN', value, 'is wrong');
    expect(error.message).toBe(`a value of type ${type} is wrong [EP_NAMING_UNKNOWN]`);
    expect(error.value).toBe(value);
  });
});

describe('isNamingError', () => {
  it('knows the error by its name, so that it works with a second copy of the package', () => {
    class NamingErrorOfAnotherCopy extends Error {
      override readonly name = 'NamingError';
    }
    expect(isNamingError(new NamingErrorOfAnotherCopy('x'))).toBe(true);
    expect(isNamingError(new NamingError('EP_NAMING_UNKNOWN', 'x', 'is wrong'))).toBe(true);
  });

  it.each([new Error('NamingError'), new TypeError('x'), { name: 'NamingError' }, 'NamingError'])(
    'takes nothing else for one (%#)',
    (value) => {
      expect(isNamingError(value)).toBe(false);
    },
  );

  it.each([undefined, null])('stands %s', (value) => {
    expect(isNamingError(value)).toBe(false);
  });
});
