import { describe, expect, it } from 'vitest';

import { PACKAGE_SCRIPTS } from './test-tasks.mjs';
import { publishedPackages, workspacePackages } from './workspace-packages.mjs';

const manifests = publishedPackages().map(({ manifest }) => manifest);

/** A tool with libraries of its own, which makes the other packages. */
const GENERATOR = '@ep/generator';

describe.each(workspacePackages().map(({ manifest }) => manifest))('$name', (manifest) => {
  it('has a script for each check', () => {
    expect(Object.keys(manifest.scripts ?? {})).toEqual(expect.arrayContaining(PACKAGE_SCRIPTS));
  });
});

describe.each(manifests)('$name', (manifest) => {
  const { keywords = [], exports = {}, description = '' } = manifest;

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

describe.each(manifests.filter(({ name }) => name !== GENERATOR))(
  '$name',
  ({ dependencies = {} }) => {
    it('depends on nothing outside @ep, and not on the generator', () => {
      expect(Object.keys(dependencies).filter((name) => !name.startsWith('@ep/'))).toEqual([]);
      expect(Object.keys(dependencies)).not.toContain(GENERATOR);
    });
  },
);
