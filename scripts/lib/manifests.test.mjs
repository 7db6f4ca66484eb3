import { describe, expect, it } from 'vitest';

import { publishedPackages } from './workspace-packages.mjs';

const manifests = publishedPackages().map(({ manifest }) => manifest);

describe.each(manifests)('$name', ({ keywords = [], exports = {}, description = '' }) => {
  it('can be found by what it is for', () => {
    expect(description).toMatch(/^[A-Z].+\.$/);
    expect(keywords).toContain('aws');
    expect(keywords).toEqual([...new Set(keywords)].toSorted());
  });

  it('shows tools its package.json', () => {
    expect(exports).toHaveProperty(['./package.json'], './package.json');
    expect(Object.keys(exports)).toEqual(Object.keys(exports).toSorted());
  });
});
