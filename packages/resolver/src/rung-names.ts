import type { Rung } from './dialects/finding.js';

/**
 * The rungs in words, from the command-line option down to the service's default.
 *
 * Source: AWS CLI User Guide, "Using endpoints in the AWS CLI".
 *
 * @example
 * ```ts
 * rungNames[6]; // 'services section'
 * ```
 */
export const rungNames: Readonly<Record<Rung, string>> = {
  1: 'option --endpoint-url',
  2: 'configured URLs ignored',
  3: 'variable of the service',
  4: 'variables of all services',
  5: 'account ID mode, environment',
  6: 'services section',
  7: 'endpoint_url of the profile',
  8: 'switches of the profile',
  9: 'account ID mode',
  10: 'default of the service',
};
