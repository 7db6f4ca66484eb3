import type { Operand, OptionDefinition } from '@ep/command-line';

/** `--json`, of every command that answers something. */
export const json: OptionDefinition = {
  name: 'json',
  summary: 'one JSON document on stdout, see envelope.schema.json',
};

/** A service, as every command takes it. */
export const service: Operand = {
  name: 'SERVICE',
  summary:
    'by its identifier (cloudwatch_logs), serviceId, boto3 client (logs) or a name that no other has',
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
  summary: 'the endpoint: a scheme, a host, perhaps a port',
};

/** Cases on stdin, answers on stdout. */
export const jsonl: OptionDefinition = {
  name: 'jsonl',
  summary: 'read cases from stdin, a JSON object a line, and write an answer a line',
};

/** A parameter of the service's own endpoint rules. */
export const param: OptionDefinition = {
  name: 'param',
  value: 'NAME=VALUE',
  multiple: true,
  completes: 'parameter',
  summary: "a parameter of the service's own endpoint rules, such as Bucket=mine; repeatable",
};
