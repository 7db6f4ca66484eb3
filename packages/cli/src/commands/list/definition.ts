import type { CommandDefinition } from '@ep/command-line';

import { json } from '../shared-options.js';

/** `ep list`. */
export const list: CommandDefinition = {
  name: 'list',
  summary: 'list all services with their names',
  description: ['Sorted by identifier. The first line of tsv names the columns.'],
  operands: [],
  options: [
    { name: 'retired', summary: 'also list retired services, with the date' },
    {
      name: 'format',
      value: 'FORMAT',
      choices: ['table', 'tsv', 'json'],
      summary: 'the output format (default: table)',
    },
    { ...json, summary: 'the same as --format json' },
  ],
  examples: [
    { line: 'ep list | grep -i kinesis', comment: 'all services with kinesis in a name' },
    { line: 'ep list --format tsv | cut -f 3', comment: 'every variable that sets an endpoint' },
    {
      line: "ep list --retired --json | jq '.data[] | select(.retired)'",
      comment: 'the services that AWS has retired',
    },
  ],
};
