import type { CommandDefinition } from '@ep/command-line';

import { endpointUrl, services } from '../shared-options.js';

/** `ep env`. */
export const env: CommandDefinition = {
  name: 'env',
  summary: 'write the environment variables that set the endpoint of services',
  description: [
    'Writes the right names, with the URL quoted for the program that reads them. If that program\n' +
      'cannot hold the value, ep refuses: it never writes a line that would be read as something else.',
    'sh is for sh, bash and zsh; dotenv for .env files; docker for docker run --env-file; github for\n' +
      'the file that GITHUB_ENV names; cmd for batch files.',
  ],
  operands: [services],
  options: [
    endpointUrl,
    {
      name: 'format',
      value: 'FORMAT',
      choices: ['sh', 'fish', 'powershell', 'cmd', 'dotenv', 'docker', 'github', 'json'],
      summary: 'the reader (default: sh)',
    },
  ],
  examples: [
    {
      line: 'ep env s3 sqs --url http://localhost:4566',
      comment: 'for a shell: eval "$(ep env …)"',
    },
    {
      line: 'ep env stepfunctions --url http://localhost:8083 --format dotenv >> .env',
      comment: 'for a .env file',
    },
    {
      line: 'ep env s3 --url http://minio:9000 --format github >> "$GITHUB_ENV"',
      comment: 'for the later steps of a GitHub job',
    },
  ],
};
