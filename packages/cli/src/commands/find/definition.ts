import type { CommandDefinition } from '@ep/command-line';

import { json } from '../shared-options.js';

/** `ep find`. */
export const find: CommandDefinition = {
  name: 'find',
  summary: 'find the services that a name can mean, in any tool',
  description: [
    'Looks for a name among identifiers, serviceIds, environment variables, JVM system properties,\n' +
      'boto3 clients, AWS CLI commands, packages of the SDK for JavaScript, modules of the SDK for Go,\n' +
      'endpoint prefixes, signing names, ARN namespaces, full names and aliases; in any case, squashed or\n' +
      'hyphenated.',
    'Each match shows how it was found. exact: letter by letter. squashed: the same without case and\n' +
      'separators. word: the beginning of a name, or of a word in it. near: a similar spelling, which is\n' +
      'a guess.',
  ],
  operands: [
    {
      name: 'NAME',
      summary: 'any name of a service',
      least: 1,
      most: Infinity,
      completes: 'service',
    },
  ],
  options: [json],
  examples: [
    { line: 'ep find states', comment: 'which service has the endpoint prefix states?' },
    {
      line: 'ep find AWS_ENDPOINT_URL_STEPFUNCTIONS',
      comment: 'no tool reads this variable: which one is right?',
    },
    { line: 'ep find gateway', comment: 'all services with a word that starts with gateway' },
    {
      line: "ep find 'Amazon Elastic File System' elbv2",
      comment: 'several names, one of them a full name',
    },
  ],
};
