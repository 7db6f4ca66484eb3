import type { Program } from '@ep/command-line';

import { complete } from './commands/complete/definition.js';
import { completion } from './commands/completion/definition.js';
import { config } from './commands/config/definition.js';
import { doctor } from './commands/doctor/definition.js';
import { endpoint } from './commands/endpoint/definition.js';
import { env } from './commands/env/definition.js';
import { find } from './commands/find/definition.js';
import { lint } from './commands/lint/definition.js';
import { list } from './commands/list/definition.js';
import { resolve } from './commands/resolve/definition.js';
import { show } from './commands/show/definition.js';
import { version } from './version.js';

/**
 * The program, with its commands in the order of the help. To add one: a folder of `commands/` with its
 * `definition.ts` and its `run.ts`, and a line here.
 */
export const ep: Program = {
  name: 'ep',
  codePrefix: 'EP_CLI',
  version,
  summary: 'shows which endpoint an AWS service uses and why, and every name of a service',
  commands: [
    { definition: resolve, load: () => import('./commands/resolve/run.js') },
    { definition: endpoint, load: () => import('./commands/endpoint/run.js') },
    { definition: find, load: () => import('./commands/find/run.js') },
    { definition: show, load: () => import('./commands/show/run.js') },
    { definition: list, load: () => import('./commands/list/run.js') },
    { definition: env, load: () => import('./commands/env/run.js') },
    { definition: config, load: () => import('./commands/config/run.js') },
    { definition: doctor, load: () => import('./commands/doctor/run.js') },
    { definition: lint, load: () => import('./commands/lint/run.js') },
    { definition: completion, load: () => import('./commands/completion/run.js') },
    { definition: complete, load: () => import('./commands/complete/run.js') },
  ],
};
