import type { Operand, OptionDefinition } from '@ep/command-line';

/** `--json`, of every command that answers something. */
export const json: OptionDefinition = {
  name: 'json',
  summary: 'write one JSON document to stdout; envelope.schema.json describes it',
};

/** A service, as every command takes it. */
export const service: Operand = {
  name: 'SERVICE',
  summary:
    'an identifier (cloudwatch_logs), serviceId, boto3 client (logs) or any unambiguous name',
  least: 1,
  most: 1,
  completes: 'service',
};

/** Services, where a command takes several. */
export const services: Operand = { ...service, most: Infinity };

/** The endpoint that is to be set. */
export const endpointUrl: OptionDefinition = {
  name: 'url',
  value: 'URL',
  isRequired: true,
  summary: 'the endpoint URL: http://localhost:4566',
};

/** Cases on stdin, answers on stdout. */
export const jsonl: OptionDefinition = {
  name: 'jsonl',
  summary: 'read one JSON object per line from stdin, and write one answer per line',
};

/** A parameter of the service's own endpoint rules. */
export const param: OptionDefinition = {
  name: 'param',
  value: 'NAME=VALUE',
  multiple: true,
  completes: 'parameter',
  summary: 'a parameter of the service’s endpoint rules, such as Bucket=mine; repeatable',
};
