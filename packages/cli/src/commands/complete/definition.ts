import type { CommandDefinition } from '@ep/command-line';

/** `ep complete`, which the scripts of `ep completion` call. */
export const complete: CommandDefinition = {
  name: 'complete',
  isInternal: true,
  summary: 'list what can complete a command line',
  description: [
    'The first line says what to offer. words: the words on the lines below, each with a tab and a\n' +
      'description. files, directories: the shell lists them itself. The scripts of ep completion call\n' +
      'this command.',
  ],
  operands: [
    { name: 'WORD', summary: 'the words before it, without ep', least: 0, most: Infinity },
  ],
  options: [{ name: 'current', value: 'WORD', summary: 'the word to complete' }],
  examples: [
    { line: 'ep complete --current=s -- show', comment: 'the services that start with s' },
  ],
};
