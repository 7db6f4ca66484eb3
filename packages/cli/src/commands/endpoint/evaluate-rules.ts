import type { EnvelopeError } from '@ep/command-line';
import { type Endpoint, endpointFor, explainRefusal, isEndpointError } from '@ep/endpoints';
import type { Identifier } from '@ep/identifiers';

import { type JsonObject, readValue, refuseMisspelt } from '../../json/json-object.js';
import { toServiceNow } from '../../services/to-service-now.js';
import { readCaseParams } from './params.js';

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

/**
 * Answers one line of `ep endpoint --jsonl`.
 *
 * @param question `{ "id": 1, "service": "sqs", "params": { "Region": "eu-west-1" } }`
 * @returns `url`, `headers` and `properties`, or `error`
 * @throws CliError where the line is no case
 */
export function answerCase(question: JsonObject): object {
  refuseMisspelt(question, ['id', 'service', 'params']);
  const { identifier } = toServiceNow(readValue(question, 'service', 'string'));
  const params = readCaseParams(identifier, question['params'] ?? {});
  const { endpoint, error } = evaluateRules(identifier, params);
  return endpoint ?? { error: { kind: null, ...error } };
}
