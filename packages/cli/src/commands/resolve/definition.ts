import type { CommandDefinition } from '@ep/command-line';

import { json, jsonl, param, service } from '../shared-options.js';

/** `ep resolve`. */
export const resolve: CommandDefinition = {
  name: 'resolve',
  summary: 'show which endpoint a service uses, and why',
  description: [
    'Reads the environment and the shared config and credentials files. Sends nothing. The URL goes to\n' +
      'stdout; the setting that decides it goes to stderr, with a line if the tools disagree.',
    'A rung is one of the ten places that can set an endpoint, in the order of the AWS CLI User Guide:\n' +
      'the option (1), the switch that ignores configured URLs (2), environment variables (3 to 5), the\n' +
      'profile and its services section (6 to 9), the default of the service (10). The first rung with a\n' +
      'value decides; --explain shows all ten.',
    'A dialect is the tool whose behaviour you ask for: documented, the AWS CLI User Guide to the\n' +
      'letter; aws-cli, the AWS CLI v2; boto3, which the AWS CLI v1 uses too; sdk-js, the AWS SDK for\n' +
      'JavaScript v3.',
    'With --jsonl, ep reads no file and no variable of this machine: each line of stdin holds\n' +
      'everything that its answer depends on, and each line of stdout is an answer, in order. JSON.md of\n' +
      '@ep/cli lists the fields.',
    'Credentials in a URL are masked, except in the answers of --jsonl.',
  ],
  operands: [{ ...service, least: 0 }],
  options: [
    {
      name: 'region',
      value: 'REGION',
      completes: 'region',
      summary: 'the region; default: from the environment or the profile',
    },
    {
      name: 'profile',
      value: 'NAME',
      completes: 'profile',
      summary: 'the profile; default: from the environment',
    },
    {
      name: 'endpoint-url',
      value: 'URL',
      summary: 'a custom endpoint, like the option of the AWS CLI',
    },
    { name: 'fips', summary: 'ask for the FIPS endpoint' },
    { name: 'dualstack', summary: 'ask for the dual-stack endpoint' },
    { name: 'account-id', value: 'ID', summary: 'the account ID' },
    param,
    {
      name: 'dialect',
      value: 'DIALECT',
      choices: ['documented', 'aws-cli', 'boto3', 'sdk-js'],
      summary: 'whose behaviour you ask for (default: documented)',
    },
    { name: 'explain', summary: 'show every rung, and the answer of every dialect' },
    json,
    jsonl,
  ],
  examples: [
    { line: 'ep resolve s3', comment: 'where do my requests go?' },
    {
      line: 'ep resolve sqs --profile dev --explain',
      comment: 'all ten rungs, and where the tools disagree',
    },
    {
      line: 'ep resolve s3 --region eu-west-1 --param Bucket=mine --dialect boto3',
      comment: 'the endpoint that boto3 uses for a bucket',
    },
    {
      line: 'ep resolve --jsonl < cases.jsonl > answers.jsonl',
      comment: 'thousands of answers a second',
    },
  ],
};
