import type { CommandDefinition } from '@ep/command-line';

import { endpointUrl, json, services } from '../shared-options.js';

/** `ep config`. */
export const config: CommandDefinition = {
  name: 'config',
  summary: 'write the lines of the shared config file that set the endpoint of services',
  description: [
    'Writes the right keys: a services section, and the profile that uses it. Without --write, the\n' +
      'lines to add go to stdout, and no file changes.',
    'With --write, ep changes the file that the AWS CLI reads. No other line changes; if the tools\n' +
      'would read a change differently, nothing is written. A copy of the old file stays beside it. The\n' +
      'file is written whole: an interrupted run leaves the old file or the new one.',
  ],
  operands: [services],
  options: [
    endpointUrl,
    {
      name: 'section',
      value: 'NAME',
      isRequired: true,
      summary: 'the services section; added if it does not exist',
    },
    {
      name: 'profile',
      value: 'NAME',
      completes: 'profile',
      summary: 'the profile that uses the section',
    },
    { name: 'write', summary: 'change the file, and show the difference' },
    json,
  ],
  examples: [
    {
      line: 'ep config s3 sqs --url http://localhost:4566 --section local --profile dev',
      comment: 'which lines are missing?',
    },
    {
      line: 'ep config s3 --url http://localhost:9000 --section local --profile dev --write',
      comment: 'write them',
    },
  ],
};
