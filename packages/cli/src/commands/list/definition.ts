import type { CommandDefinition } from '@ep/command-line';
import { json } from '../shared-options.js';

/** `ep list`. */
export const list: CommandDefinition = {
  name: 'list',
  summary: 'list all services with their names',
  description: ['Sorted by identifier. The columns of tsv are those of its first line.'],
  operands: [],
  options: [
    { name: 'retired', summary: 'list retired services, too, with the day' },
    {
      name: 'format',
      value: 'FORMAT',
      choices: ['table', 'tsv', 'json'],
      summary: 'how (default: table)',
    },
    { ...json, summary: 'the same as --format json' },
  ],
  examples: [
    { line: 'ep list | grep -i kinesis', comment: 'the services of a family' },
    { line: 'ep list --format tsv | cut -f 3', comment: 'every variable that sets an endpoint' },
    {
      line: "ep list --retired --json | jq '.data[] | select(.retired)'",
      comment: 'what AWS has retired',
    },
  ],
};
