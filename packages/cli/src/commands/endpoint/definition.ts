import type { CommandDefinition } from '@ep/command-line';
import { json, jsonl, param, service } from '../shared-options.js';

/** `ep endpoint`. */
export const endpoint: CommandDefinition = {
  name: 'endpoint',
  summary: "evaluate a service's own endpoint rules",
  description: [
    "AWS's rules for the service and nothing else: no environment, no file, no setting of a tool. The URL\n" +
      'is on stdout; headers and ways to sign, where the rules have some, are on stderr.',
    'With --jsonl, each line of stdin is {"id", "service", "params"}, and each line of stdout {"id", "url",\n' +
      '"headers", "properties"} or {"id", "error"}, in order.',
  ],
  operands: [{ ...service, least: 0 }],
  options: [param, json, jsonl],
  examples: [
    { line: 'ep endpoint sqs --param Region=eu-west-1', comment: 'the endpoint in a region' },
    {
      line: 'ep endpoint s3 --param Region=us-east-1 --param UseFIPS=true --param Bucket=mine',
      comment: 'a bucket, by FIPS',
    },
    {
      line: 'ep endpoint --jsonl < cases.jsonl',
      comment: '{"id":1,"service":"sqs","params":{"Region":"eu-west-1"}} and so on',
    },
  ],
};
