import type { CommandDefinition } from '@ep/command-line';

import { json, service } from '../shared-options.js';

/** `ep show`. */
export const show: CommandDefinition = {
  name: 'show',
  summary: 'show every name of a service',
  description: [],
  operands: [service],
  options: [json],
  examples: [
    { line: 'ep show sfn', comment: 'every name of Step Functions' },
    { line: 'ep show "CloudWatch Logs"', comment: 'find the service by its serviceId' },
    {
      line: 'ep show logs --json | jq -r .data.envVar',
      comment: 'only the environment variable, for a script',
    },
  ],
};
