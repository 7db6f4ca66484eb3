import type { CommandDefinition } from '@ep/command-line';
import { endpointUrl, json, services } from '../shared-options.js';

/** `ep config`. */
export const config: CommandDefinition = {
  name: 'config',
  summary: 'write the lines of the shared config file that set the endpoint of services',
  description: [
    'The right keys, in a services section, and the profile that uses it. Without --write, the lines that\n' +
      'are to be added go to stdout and nothing is touched.',
    'With --write, the file that the AWS CLI finds is changed in place: no other line differs, and every\n' +
      'tool reads the change alike, or nothing is written. A copy of the old file stays beside it. Whoever\n' +
      'reads the file meanwhile, or interrupts this, has the old file or the new one.',
  ],
  operands: [services],
  options: [
    endpointUrl,
    {
      name: 'section',
      value: 'NAME',
      isRequired: true,
      summary: 'the services section, added where there is none',
    },
    {
      name: 'profile',
      value: 'NAME',
      completes: 'profile',
      summary: 'the profile that is to use it',
    },
    { name: 'write', summary: 'change the file, and show what changed' },
    json,
  ],
  examples: [
    {
      line: 'ep config s3 sqs --url http://localhost:4566 --section local --profile dev',
      comment: 'what is to be added?',
    },
    {
      line: 'ep config s3 --url http://localhost:9000 --section local --profile dev --write',
      comment: 'write it',
    },
  ],
};
