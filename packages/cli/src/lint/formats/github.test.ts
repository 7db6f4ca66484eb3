import { describe, expect, it } from 'vitest';

import { toCommand } from './github.js';

describe('toCommand', () => {
  it('writes what would end the message or a property otherwise', () => {
    const properties = { file: 'a,b:c%\r\n.env', line: 7, title: 'EP_LINT_WRONG_NAME' };
    expect(toCommand('warning', properties, '100 %: a,\r\nb::c')).toBe(
      '::warning file=a%2Cb%3Ac%25%0D%0A.env,line=7,title=EP_LINT_WRONG_NAME::100 %25: a,%0D%0Ab::c',
    );
  });
});
