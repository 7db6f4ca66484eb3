import type { CommandDefinition } from '@ep/command-line';
import { json, jsonl, param, service } from '../shared-options.js';

/** `ep resolve`. */
export const resolve: CommandDefinition = {
  name: 'resolve',
  summary: 'tell which endpoint applies to a service, and why',
  description: [
    'Reads the environment and the shared config and credentials files, and sends nothing. The URL is on\n' +
      'stdout, the setting that decided on stderr, with a line where the tools differ.',
    'A rung is one of the ten places where an endpoint may be set, as the AWS CLI User Guide orders them: the\n' +
      'option (1), what ignores configured URLs (2), variables (3 to 5), the profile and its services section\n' +
      '(6 to 9), the default of the service (10). The first that has one decides; --explain shows them all.',
    'A dialect is whose behaviour is meant: documented, the AWS CLI User Guide to the letter; aws-cli, the\n' +
      'AWS CLI v2; boto3, which is also the AWS CLI v1; sdk-js, the AWS SDK for JavaScript v3.',
    'With --jsonl, nothing of this machine is read: each line of stdin is a case with all that it depends\n' +
      'on, and each line of stdout its answer, in order. JSON.md of @ep/cli has the fields.',
    'Credentials in a URL are masked, except in the answers of --jsonl, which are about what was given.',
  ],
  operands: [{ ...service, least: 0 }],
  options: [
    {
      name: 'region',
      value: 'REGION',
      completes: 'region',
      summary: 'the region, else that of the environment or the profile',
    },
    {
      name: 'profile',
      value: 'NAME',
      completes: 'profile',
      summary: 'the profile, else that of the environment',
    },
    {
      name: 'endpoint-url',
      value: 'URL',
      summary: 'a custom endpoint, as the option of the tools',
    },
    { name: 'fips', summary: 'ask for the FIPS endpoint' },
    { name: 'dualstack', summary: 'ask for the dual-stack endpoint' },
    { name: 'account-id', value: 'ID', summary: 'the account ID' },
    param,
    {
      name: 'dialect',
      value: 'DIALECT',
      choices: ['documented', 'aws-cli', 'boto3', 'sdk-js'],
      summary: 'whose behaviour is meant',
    },
    { name: 'explain', summary: 'write what each rung had to say, and what each dialect answers' },
    json,
    jsonl,
  ],
  examples: [
    { line: 'ep resolve s3', comment: 'where would my requests go?' },
    {
      line: 'ep resolve sqs --profile dev --explain',
      comment: 'what each of the ten rungs had to say, and where the tools differ',
    },
    {
      line: 'ep resolve s3 --region eu-west-1 --param Bucket=mine --dialect boto3',
      comment: 'what boto3 makes of a bucket',
    },
    { line: 'ep resolve --jsonl < cases.jsonl > answers.jsonl', comment: 'thousands a second' },
  ],
};
