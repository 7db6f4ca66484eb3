import { describe, expect, it } from 'vitest';

import { findStrayUrl } from './edits.js';

const URL = 'endpoint_url = http://a';
const find = (...lines: string[]) =>
  findStrayUrl(['[services local]', ...lines, ''].join('\n'), 'local');

describe('findStrayUrl', () => {
  it('finds the line below a service that has no block', () => {
    const fix = 'Indent it by two spaces if it is for s3, or remove it.';
    expect(find('s3 =', '# mine', URL)).toEqual({ line: 4, fix });
  });

  it.each([
    ['of a service that has its block', ['s3 =', `  ${URL}`, URL], 4],
    ['of a service with a text behind it', ['s3 = http://b', URL], 3],
    ['of no service', ['s3 =', `  ${URL}`, 'other =', URL], 5],
    ['of nothing at all', [URL, 's3 =', `  ${URL}`], 2],
  ])('finds the line %s, and guesses no service', (_what, lines, line) => {
    expect(find(...lines)).toEqual({
      line,
      fix: 'Remove it, or move it below its service, indented by two spaces.',
    });
  });

  it('finds nothing in a section that is right, nor in one that is another', () => {
    expect(find('s3 =', `  ${URL}`)).toBeUndefined();
    expect(find('s3 =', `  ${URL}`, '[services other]', 's3 =', URL)).toBeUndefined();
    expect(findStrayUrl('', 'local')).toBeUndefined();
  });
});
