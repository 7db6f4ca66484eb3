import type { CommandDefinition } from '@ep/command-line';
import { json } from '../shared-options.js';

/** `ep find`. */
export const find: CommandDefinition = {
  name: 'find',
  summary: 'find the services that a name can mean, in any system',
  description: [
    'A name is looked up as an identifier, a serviceId, an environment variable, a JVM system property, a\n' +
      'boto3 client, an AWS CLI command, a package of the SDK for JavaScript, a module of the SDK for Go, an\n' +
      'endpoint prefix, a signing name, an ARN namespace, a name in full and an alias; in any case,\n' +
      'squashed or hyphenated.',
    'Each match says how it was found: exact, letter by letter; squashed, but for case and separators;\n' +
      'word, by the beginning of a name or of a word in it; near, by spelling alone, which is a guess.',
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
    { line: 'ep find states', comment: 'whose endpoint prefix is states?' },
    {
      line: 'ep find AWS_ENDPOINT_URL_STEPFUNCTIONS',
      comment: 'a variable that no tool reads: which one was meant?',
    },
    { line: 'ep find gateway', comment: 'all that have a word which begins so' },
    { line: "ep find 'Amazon Elastic File System' elbv2", comment: 'names in full, and several' },
  ],
};
