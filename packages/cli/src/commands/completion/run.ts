import type { Run } from '@ep/command-line';

import { SCRIPTS } from './scripts.js';

/** `ep completion SHELL`: the script that completes command lines in a shell. */
export const run: Run = async ({ stdout }, { operands: [shell = ''] }) => {
  stdout.write(SCRIPTS[shell] ?? '');
  return 0;
};
