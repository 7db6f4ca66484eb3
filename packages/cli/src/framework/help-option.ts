import type { OptionDefinition } from './command.js';

/** What every command has, and no definition says. */
export const HELP: OptionDefinition = { name: 'help', short: 'h', summary: 'show this help' };
