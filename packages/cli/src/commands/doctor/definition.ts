import type { CommandDefinition } from '@ep/command-line';

import { json, services } from '../shared-options.js';

/** `ep doctor`. */
export const doctor: CommandDefinition = {
  name: 'doctor',
  summary:
    'find settings that do not do what they seem to, in the environment and the shared files',
  description: [
    'Finds names that no tool reads, values that the tools read differently, and settings that\n' +
      'conflict. Each finding shows what the AWS CLI User Guide says, what AWS CLI v2, boto3 and the AWS\n' +
      'SDK for JavaScript do, and how to fix it.',
    'Checks the shared files that the AWS CLI reads. Changes nothing, sends nothing, and never shows\n' +
      'credentials.',
    'With services, shows only findings about one of them, or about every service.',
    'The exit code is 1 if there is an error or a warning, and 0 if there are only notes.',
  ],
  operands: [{ ...services, least: 0 }],
  options: [
    {
      name: 'profile',
      value: 'NAME',
      completes: 'profile',
      summary: 'use this profile, as if AWS_PROFILE were set to it',
    },
    json,
  ],
  examples: [
    { line: 'ep doctor', comment: 'is anything wrong here?' },
    { line: 'ep doctor s3 stepfunctions', comment: 'is anything wrong for these two services?' },
    { line: 'ep doctor --profile dev', comment: 'is anything wrong with the profile dev?' },
    {
      line: 'ep doctor --json | jq -r ".findings[].code"',
      comment: 'only the codes, for a script',
    },
  ],
};
