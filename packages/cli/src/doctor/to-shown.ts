import { maskCredentials } from '@ep/resolver';

import { shortenText } from '@ep/command-line';

import type { Found } from './rule.js';

/** What a rule finds, safe to be shown and short, whatever the rule put into its texts. */
export function toShown({ message, value, fix, dialects, ...rest }: Found): Found {
  return {
    ...rest,
    message: toText(message),
    value: toText(value),
    fix: toText(fix),
    ...(dialects && {
      dialects: {
        documented: toText(dialects.documented),
        'aws-cli': toText(dialects['aws-cli']),
        boto3: toText(dialects.boto3),
        'sdk-js': toText(dialects['sdk-js']),
      },
    }),
  };
}

function toText(text: string): string {
  return shortenText(maskCredentials(text));
}
