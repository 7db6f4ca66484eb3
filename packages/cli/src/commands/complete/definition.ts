import type { CommandDefinition } from '@ep/command-line';

/** `ep complete`, which the scripts of `ep completion` call. */
export const complete: CommandDefinition = {
  name: 'complete',
  isInternal: true,
  summary: 'write what may stand at the end of a command line',
  description: [
    'The first line says what to offer: words, those of the lines below, each with a tab and what it is;\n' +
      'files; or directories. The scripts of ep completion call it.',
  ],
  operands: [{ name: 'WORD', summary: 'the words before, without ep', least: 0, most: Infinity }],
  options: [{ name: 'current', value: 'WORD', summary: 'the word that is to be completed' }],
  examples: [
    { line: 'ep complete --current=s -- show', comment: 'the services that start with s' },
  ],
};
