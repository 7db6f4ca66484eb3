import { bash } from './scripts/bash.js';
import { fish } from './scripts/fish.js';
import { powershell } from './scripts/powershell.js';
import { zsh } from './scripts/zsh.js';
import type { Run } from '@ep/command-line';

const SCRIPTS: Readonly<Record<string, string>> = { bash, zsh, fish, powershell };

/** `ep completion SHELL`: the script that completes command lines in a shell. */
export const run: Run = async ({ stdout }, { operands: [shell = ''] }) => {
  stdout.write(SCRIPTS[shell] ?? '');
  return 0;
};
