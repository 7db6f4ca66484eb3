import { copyFileSync, cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { temporaryFolder } from './temporary-folder.js';
import { writeTree } from './tree.js';

/** The folder of this repository. */
export const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));

/** Models of a few services, and all files that are made of them. */
export const GOLDEN = join(REPOSITORY, 'packages/generator/test/golden');

const NO_OVERRIDES = '{ "corrections": [], "aliases": [] }\n';

/** A repository with no service in it: the schemas, no hand corrections, the options of Prettier. */
export function emptyRepository(): string {
  const root = temporaryFolder();
  copyBasics(root);
  cpSync(join(REPOSITORY, 'models/schemas'), join(root, 'models/schemas'), { recursive: true });
  writeTree(root, {
    'models/overrides.json': NO_OVERRIDES,
    'models/sources.json': '{ "sources": [] }\n',
  });
  return root;
}

function copyBasics(root: string): void {
  mkdirSync(join(root, 'models'), { recursive: true });
  for (const name of ['package.json', '.prettierrc.json']) {
    copyFileSync(join(REPOSITORY, name), join(root, name));
  }
}

/** A repository with the few services of test/golden/models, and nothing generated yet. */
export function goldenRepository(): string {
  const root = emptyRepository();
  cpSync(join(GOLDEN, 'models'), join(root, 'models'), { recursive: true });
  return root;
}
