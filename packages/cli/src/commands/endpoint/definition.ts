import type { CommandDefinition } from '@ep/command-line';

import { json, jsonl, param, service } from '../shared-options.js';

/** `ep endpoint`. */
export const endpoint: CommandDefinition = {
  name: 'endpoint',
  summary: "evaluate a service's own endpoint rules",
  description: [
    'Uses AWS’s rules for the service and nothing else: no environment variable, no file, no setting of\n' +
      'a tool. The URL goes to stdout; headers and signing settings, if there are any, go to stderr.',
    'With --jsonl, each line of stdin is {"id", "service", "params"}, and each line of stdout is {"id",\n' +
      '"url", "headers", "properties"} or {"id", "error"}, in order.',
  ],
  operands: [{ ...service, least: 0 }],
  options: [param, json, jsonl],
  examples: [
    { line: 'ep endpoint sqs --param Region=eu-west-1', comment: 'the endpoint in a region' },
    {
      line: 'ep endpoint s3 --param Region=us-east-1 --param UseFIPS=true --param Bucket=mine',
      comment: 'a bucket, with FIPS',
    },
    {
      line: 'ep endpoint --jsonl < cases.jsonl',
      comment: '{"id":1,"service":"sqs","params":{"Region":"eu-west-1"}} and so on',
    },
  ],
};
