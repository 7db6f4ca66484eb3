import type { Operand, OptionDefinition } from '../frame/command.js';

/** `--json`, of every command that answers something. */
export const json: OptionDefinition = {
  name: 'json',
  summary: 'one JSON document on stdout, see envelope.schema.json',
};

/** A service, as every command takes it. */
export const service: Operand = {
  name: 'SERVICE',
  summary:
    'by its identifier (cloudwatch_logs), serviceId (CloudWatch Logs) or boto3 client (logs)',
  least: 1,
  most: 1,
  completes: 'service',
};
