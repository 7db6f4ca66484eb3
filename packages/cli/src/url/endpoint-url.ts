import { dialects } from '@ep/config';
import { isResolverError, maskCredentials, resolveEndpoint } from '@ep/resolver';

import { CliError } from '../frame/errors.js';

/**
 * Whether every tool takes a text for an endpoint URL.
 *
 * @example
 * ```ts
 * isTakenByAll('http://my_host:4566'); // false: boto3 refuses the underscore
 * ```
 */
export function isTakenByAll(url: string): boolean {
  return dialects.every((dialect) => {
    try {
      resolveEndpoint('sqs', { endpointUrl: url, region: 'us-east-1', dialect });
      return true;
    } catch (error) {
      if (isResolverError(error)) return false;
      throw error;
    }
  });
}

/**
 * What is wrong with a URL that not every tool takes, as the end of a sentence that starts with it,
 * and what mends it. Credentials are masked.
 */
export function explainUrl(url: string): { readonly problem: string; readonly cure: string } {
  if (/^[\w.-]+(?::\d+)?(?:\/|$)/.test(url)) {
    return {
      problem: 'has no scheme',
      cure: `Write http://${maskCredentials(url)}, or the same with https://.`,
    };
  }
  return {
    problem: 'is not what every tool takes for an endpoint',
    cure: 'Write a scheme, :// and a host of letters, digits and hyphens: http://localhost:4566.',
  };
}

/**
 * Refuses a URL of the command line that not every tool takes, and one that could not be written on
 * one line.
 *
 * @throws CliError `EP_CLI_URL`
 */
export function assertUrl(url: string): void {
  if (/\p{Cc}|\p{Zl}|\p{Zp}/u.test(url)) {
    const message = '--url has a line end or another control character in it';
    throw new CliError('EP_CLI_URL', message, 'Write it as one line of printable characters.');
  }
  if (isTakenByAll(url)) return;
  const { problem, cure } = explainUrl(url);
  throw new CliError('EP_CLI_URL', `${maskCredentials(url)} ${problem}`, cure);
}
