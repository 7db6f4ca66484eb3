import { type Dialect, dialects } from '@ep/config';
import type { Identifier } from '@ep/identifiers';
import { isResolverError, resolveEndpoint, type ResolverInput } from '@ep/resolver';

import { SOME_CREDENTIALS } from '../services/placeholders.js';

/**
 * The services whose endpoint rules look into a URL. The rules of any other pass every URL on that the
 * tools themselves take; a test asks them all.
 */
export const PARTICULAR_SERVICES: readonly Identifier[] = [
  's3',
  's3_control',
  'importexport',
  'simpledb',
];

/** Nobody's: the default endpoint of a service in it is no URL that anyone gives. */
const NOWHERE = 'us-nowhere-1';

/**
 * Whether every tool takes a text for the endpoint URL of a service: none fails for it, and none asks AWS
 * as though it were not there.
 *
 * @example
 * ```ts
 * isTakenFor('sqs', 'http://my_host:4566'); // false: boto3 refuses the underscore
 * isTakenFor('s3', 'http://localhost:4566?a=b'); // false: S3 refuses a query
 * isTakenFor('sqs', 'http://localhost:4566?a=b'); // true
 * ```
 */
export function isTakenFor(service: Identifier, url: string): boolean {
  return dialects.every((dialect) => isTakenBy(dialect, service, url));
}

function isTakenBy(dialect: Dialect, service: Identifier, endpointUrl: string): boolean {
  const input = { dialect, region: NOWHERE, credentials: SOME_CREDENTIALS };
  try {
    const { url } = resolveEndpoint(service, { ...input, endpointUrl });
    return url !== defaultOf(service, input);
  } catch (error) {
    if (!isResolverError(error)) throw error;
    // A parameter or the whole service may be missing: that is no fault of the URL.
    return error.source?.kind !== 'option' || error.source.name !== 'endpointUrl';
  }
}

/** Undefined where the service has none without parameters. */
function defaultOf(service: Identifier, input: ResolverInput): string | undefined {
  try {
    return resolveEndpoint(service, input).url;
  } catch (error) {
    if (isResolverError(error)) return undefined;
    throw error;
  }
}
