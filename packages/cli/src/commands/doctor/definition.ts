import type { CommandDefinition } from '@ep/command-line';
import { json, services } from '../shared-options.js';

/** `ep doctor`. */
export const doctor: CommandDefinition = {
  name: 'doctor',
  summary: 'look for what will not do what it seems to, in the environment and the shared files',
  description: [
    'Names that no tool reads, values that the tools do not read alike, and settings that do not go\n' +
      'together. Each finding says what the AWS CLI User Guide, AWS CLI v2, boto3 and the AWS SDK for\n' +
      'JavaScript do with it, each by its own precedence, and what mends it.',
    'The files are those that the AWS CLI finds. Nothing is changed and nothing is sent; credentials are\n' +
      'never shown.',
    'With services, only what bears on one of them is told: what is at their own variables and keys, and\n' +
      'what is for all services.',
    'The exit is 1 where there is an error or a warning; notes alone end with 0.',
  ],
  operands: [{ ...services, least: 0 }],
  options: [
    {
      name: 'profile',
      value: 'NAME',
      completes: 'profile',
      summary: 'as though AWS_PROFILE were set to it',
    },
    json,
  ],
  examples: [
    { line: 'ep doctor', comment: 'is anything wrong here?' },
    { line: 'ep doctor s3 stepfunctions', comment: 'anything that keeps these two from it?' },
    { line: 'ep doctor --profile dev', comment: 'and with the profile dev?' },
    {
      line: 'ep doctor --json | jq -r ".findings[].code"',
      comment: 'the codes alone, for a pipeline',
    },
  ],
};
