import type { Found } from './rule.js';

/** User and password: behind the slashes of a URL, or before an @ where the scheme is missing. */
const USER_INFO = /(?<=\/\/)[^/?#\\]+(?=@)|[^\s/"'=]+:[^\s/"']*(?=@)/g;

/**
 * A text without the credentials of the URLs in it, even of those that lack a scheme.
 *
 * @example
 * ```ts
 * hideSecrets('The URL me:secret@host has no scheme.'); // 'The URL ***@host has no scheme.'
 * ```
 */
export function hideSecrets(text: string): string {
  return text.replaceAll(USER_INFO, '***');
}

/** What a rule finds, safe to be shown whatever the rule put into its texts. */
export function toShown({ message, value, cure, dialects, ...rest }: Found): Found {
  return {
    ...rest,
    message: hideSecrets(message),
    value: hideSecrets(value),
    cure: hideSecrets(cure),
    ...(dialects && {
      dialects: {
        documented: hideSecrets(dialects.documented),
        'aws-cli': hideSecrets(dialects['aws-cli']),
        boto3: hideSecrets(dialects.boto3),
        'sdk-js': hideSecrets(dialects['sdk-js']),
      },
    }),
  };
}
