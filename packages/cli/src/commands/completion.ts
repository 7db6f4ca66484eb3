import { bash } from '../completion/scripts/bash.js';
import { fish } from '../completion/scripts/fish.js';
import { powershell } from '../completion/scripts/powershell.js';
import { zsh } from '../completion/scripts/zsh.js';
import type { Run } from '../frame/command.js';

const SCRIPTS: Readonly<Record<string, string>> = { bash, zsh, fish, powershell };

/** `ep completion SHELL`: the script that completes command lines in a shell. */
export const run: Run = async ({ stdout }, { operands: [shell = ''] }) => {
  stdout.write(SCRIPTS[shell] ?? '');
  return 0;
};
