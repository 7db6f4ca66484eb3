import type { Identifier } from '@ep/identifiers';
import { maskCredentials } from '@ep/resolver';

import { CliError } from '../cli-error.js';
import { ANY_SERVICE } from '../services/placeholders.js';
import { isTakenFor } from './takes-url.js';

/** What is wrong with a URL. */
export interface UrlFault {
  /** The end of a sentence that starts with the URL. */
  readonly problem: string;
  readonly fix: string;
}

/**
 * What is wrong with a URL for some services, of which not every tool takes it for one at least;
 * undefined where every tool takes it for all of them. Credentials are masked.
 *
 * @example
 * ```ts
 * findUrlFault('localhost:4566', ['s3'])?.problem; // 'has no scheme'
 * findUrlFault('http://localhost:4566?a=b', ['s3', 'sqs'])?.problem;
 * // 'does not work in every tool for s3'
 * ```
 */
export function findUrlFault(url: string, services: readonly Identifier[]): UrlFault | undefined {
  const refusing = services.filter((service) => !isTakenFor(service, url));
  if (refusing.length === 0) return undefined;
  return isTakenFor(ANY_SERVICE, url) ? ofServices(refusing) : ofAny(url);
}

function ofServices(refusing: readonly Identifier[]): UrlFault {
  return {
    problem: `does not work in every tool for ${refusing.join(', ')}`,
    fix: 'Write http:// or https:// and a host, optionally a port and a path, without a query: http://localhost:4566.',
  };
}

function ofAny(url: string): UrlFault {
  if (/^[\w.-]+(?::\d+)?(?:\/|$)/.test(url)) {
    return {
      problem: 'has no scheme',
      fix: `Write http://${maskCredentials(url)}, or the same with https://.`,
    };
  }
  return {
    problem: 'does not work in every tool',
    fix: 'Write a scheme, ://, a host of letters, digits and hyphens, and optionally a port up to 65535: http://localhost:4566.',
  };
}

/**
 * Refuses a URL of the command line that not every tool takes for all of some services, and one that
 * could not be written on one line.
 *
 * @throws CliError `EP_CLI_URL`
 */
export function assertUrl(url: string, services: readonly Identifier[]): void {
  if (/\p{Cc}|\p{Zl}|\p{Zp}/u.test(url)) {
    const message = '--url contains a line break or another control character';
    throw new CliError('EP_CLI_URL', message, 'Write it on one line, in printable characters.');
  }
  const fault = findUrlFault(url, services);
  if (fault === undefined) return;
  throw new CliError('EP_CLI_URL', `${maskCredentials(url)} ${fault.problem}`, fault.fix);
}
