import { type Endpoint, endpointFor, explainRefusal, isEndpointError } from '@ep/endpoints';
import type { Identifier } from '@ep/identifiers';

import type { EnvelopeError } from '@ep/command-line';

/** What a service's endpoint rules make of parameters: an endpoint, or why there is none. */
export type Evaluation =
  | { readonly endpoint: Endpoint; readonly error: null }
  | { readonly endpoint: null; readonly error: EnvelopeError };

/**
 * Evaluates a service's own endpoint rules.
 *
 * @example
 * ```ts
 * evaluateRules('sqs', { Region: 'eu-west-1' }).endpoint?.url; // 'https://sqs.eu-west-1.amazonaws.com'
 * evaluateRules('sqs', {}).error?.code; // 'EP_ENDPOINT_NO_REGION'
 * ```
 */
export function evaluateRules(identifier: string, params: object): Evaluation {
  try {
    // What the rules take was checked at run time: its type is not known before.
    return { endpoint: endpointFor(identifier as Identifier, params as never), error: null };
  } catch (error) {
    if (!isEndpointError(error)) throw error;
    const { why, fix } = explainRefusal(error.code);
    const message = `${identifier} has no endpoint for these parameters. ${why.replace(/\.$/, '')}`;
    return { endpoint: null, error: { code: error.code, message, fix } };
  }
}
