import { maskCredentials } from '@ep/resolver';

import type { Found } from './rule.js';

/** What a rule finds, safe to be shown whatever the rule put into its texts. */
export function toShown({ message, value, cure, dialects, ...rest }: Found): Found {
  return {
    ...rest,
    message: maskCredentials(message),
    value: maskCredentials(value),
    cure: maskCredentials(cure),
    ...(dialects && {
      dialects: {
        documented: maskCredentials(dialects.documented),
        'aws-cli': maskCredentials(dialects['aws-cli']),
        boto3: maskCredentials(dialects.boto3),
        'sdk-js': maskCredentials(dialects['sdk-js']),
      },
    }),
  };
}
