import { readFileSync } from 'node:fs';

import type { Program } from '@ep/command-line';

import { reporting } from './command-line.js';
import { DEFINITIONS, MAKE_PACKAGES } from './definitions.js';

/** The program `ep-generator`. A command is loaded only when it runs: ts-morph takes 0.6 seconds. */
export const generator: Program = {
  name: 'ep-generator',
  codePrefix: 'EP_USAGE',
  summary: 'makes typed packages of the names and endpoints of services',
  get version(): string {
    const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
    return (JSON.parse(manifest) as { version: string }).version;
  },
  defaultCommand: {
    definition: MAKE_PACKAGES,
    load: reporting(() => import('./commands/make-packages.js')),
  },
  commands: [
    {
      definition: DEFINITIONS['update-models'],
      load: reporting(() => import('./commands/update-models.js')),
    },
    { definition: DEFINITIONS.ingest, load: reporting(() => import('./commands/ingest.js')) },
    { definition: DEFINITIONS.generate, load: reporting(() => import('./commands/generate.js')) },
    {
      definition: DEFINITIONS['diff-catalog'],
      load: reporting(() => import('./commands/diff-catalog.js')),
    },
    { definition: DEFINITIONS.render, load: reporting(() => import('./commands/render.js')) },
    { definition: DEFINITIONS.stamp, load: reporting(() => import('./commands/stamp.js')) },
  ],
};
