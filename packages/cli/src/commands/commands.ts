import type { Command, CommandDefinition } from '../framework/command.js';
import { complete } from './complete/definition.js';
import { completion } from './completion/definition.js';
import { config } from './config/definition.js';
import { doctor } from './doctor/definition.js';
import { endpoint } from './endpoint/definition.js';
import { env } from './env/definition.js';
import { find } from './find/definition.js';
import { lint } from './lint/definition.js';
import { list } from './list/definition.js';
import { resolve } from './resolve/definition.js';
import { show } from './show/definition.js';

/**
 * All commands, in the order of the help. To add one: its definition in a file of this folder, its
 * `run` in a file of `commands/`, and a line here.
 */
export const commands: readonly Command[] = [
  { definition: resolve, load: () => import('./resolve/run.js') },
  { definition: endpoint, load: () => import('./endpoint/run.js') },
  { definition: find, load: () => import('./find/run.js') },
  { definition: show, load: () => import('./show/run.js') },
  { definition: list, load: () => import('./list/run.js') },
  { definition: env, load: () => import('./env/run.js') },
  { definition: config, load: () => import('./config/run.js') },
  { definition: doctor, load: () => import('./doctor/run.js') },
  { definition: lint, load: () => import('./lint/run.js') },
  { definition: completion, load: () => import('./completion/run.js') },
  { definition: complete, load: () => import('./complete/run.js') },
];

/** The definitions that people are shown. */
export const publicDefinitions: readonly CommandDefinition[] = commands
  .map(({ definition }) => definition)
  .filter(({ isInternal }) => isInternal !== true);
