import { parametersOf } from '@ep/endpoints';

import { CliError } from '../../cli-error.js';
import {
  assertObject,
  badValue,
  type JsonObject,
  readValue,
  refuseMisspelt,
} from '../../json/json-object.js';
import { toServiceNow } from '../../services/to-service-now.js';
import { evaluateRules } from './evaluate-rules.js';
import type { Params } from './read-params.js';

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

/**
 * The parameters of a case, each of the kind that the service's rules ask for.
 *
 * @throws CliError `EP_CLI_LINE` where they are of another, or not known to the service
 */
export function readCaseParams(identifier: string, value: unknown): Params {
  const params = assertObject(value, 'params');
  const known = parametersOf(identifier);
  for (const [name, given] of Object.entries(params)) {
    const kind = known.get(name);
    const place = `params.${name}`;
    if (kind === undefined) throw unknownName(identifier, name, [...known.keys()]);
    if (kind === 'stringArray' ? !isTexts(given) : typeof given !== kind) {
      throw badValue(place, KINDS[kind], given);
    }
  }
  return params as Params;
}

const KINDS = { string: 'a text', boolean: 'true or false', stringArray: 'a list of texts' };

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function unknownName(identifier: string, name: string, names: readonly string[]): CliError {
  return new CliError(
    'EP_CLI_LINE',
    `the endpoint rules of ${identifier} take no params.${name}`,
    names.length === 0 ? 'Leave out params.' : `They take ${names.toSorted().join(', ')}.`,
  );
}
