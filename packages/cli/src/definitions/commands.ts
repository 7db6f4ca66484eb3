import type { Command, CommandDefinition } from '../frame/command.js';
import { complete } from './complete.js';
import { completion } from './completion.js';
import { config } from './config.js';
import { doctor } from './doctor.js';
import { endpoint } from './endpoint.js';
import { env } from './env.js';
import { find } from './find.js';
import { lint } from './lint.js';
import { list } from './list.js';
import { resolve } from './resolve.js';
import { show } from './show.js';

/**
 * All commands, in the order of the help. To add one: its definition in a file of this folder, its
 * `run` in a file of `commands/`, and a line here.
 */
export const commands: readonly Command[] = [
  { definition: resolve, load: () => import('../commands/resolve.js') },
  { definition: endpoint, load: () => import('../commands/endpoint.js') },
  { definition: find, load: () => import('../commands/find.js') },
  { definition: show, load: () => import('../commands/show.js') },
  { definition: list, load: () => import('../commands/list.js') },
  { definition: env, load: () => import('../commands/env.js') },
  { definition: config, load: () => import('../commands/config.js') },
  { definition: doctor, load: () => import('../commands/doctor.js') },
  { definition: lint, load: () => import('../commands/lint.js') },
  { definition: completion, load: () => import('../commands/completion.js') },
  { definition: complete, load: () => import('../commands/complete.js') },
];

/** The definitions that people are shown. */
export const publicDefinitions: readonly CommandDefinition[] = commands
  .map(({ definition }) => definition)
  .filter(({ isInternal }) => isInternal !== true);
