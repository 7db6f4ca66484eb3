import { type ParameterKind, parametersOf } from '@ep/endpoints';

import { CliError } from '../../cli-error.js';
import { assertObject, badValue } from '../../json/json-object.js';

/** Parameters of endpoint rules by AWS's names, of the kinds that the rules ask for. */
export type Params = Readonly<Record<string, string | boolean | readonly string[]>>;

/**
 * Reads `--param NAME=VALUE`. A switch takes true or false, a list its items with commas between.
 *
 * @throws CliError `EP_CLI_PARAM` where the service knows no such parameter, or not this value
 * @example
 * ```ts
 * readParams('s3', ['Bucket=mine', 'UseFIPS=true']); // { Bucket: 'mine', UseFIPS: true }
 * ```
 */
export function readParams(identifier: string, words: readonly string[]): Params {
  const known = parametersOf(identifier);
  return Object.fromEntries(
    words.map((word) => {
      const [name, text] = splitWord(word);
      const kind = known.get(name);
      if (kind === undefined) throw unknownParam(identifier, name, [...known.keys()]);
      return [name, toValue(name, kind, text)];
    }),
  );
}

function splitWord(word: string): [name: string, text: string] {
  const at = word.indexOf('=');
  if (at > 0) return [word.slice(0, at), word.slice(at + 1)];
  throw new CliError(
    'EP_CLI_PARAM',
    `--param needs NAME=VALUE, but got ${JSON.stringify(word)}`,
    'For example: --param Region=eu-west-1.',
  );
}

function toValue(name: string, kind: ParameterKind, text: string): Params[string] {
  if (kind === 'string') return text;
  if (kind === 'stringArray') return text.split(',');
  if (text === 'true' || text === 'false') return text === 'true';
  throw new CliError(
    'EP_CLI_PARAM',
    `${name} must be true or false, not ${JSON.stringify(text)}`,
    `Write --param ${name}=true or --param ${name}=false.`,
  );
}

function unknownParam(identifier: string, name: string, names: readonly string[]): CliError {
  const fix =
    names.length === 0
      ? 'The service has no endpoint rules: remove --param.'
      : `They take ${names.toSorted().join(', ')}.`;
  return new CliError(
    'EP_CLI_PARAM',
    `the endpoint rules of ${identifier} have no parameter ${JSON.stringify(name)}`,
    fix,
    { choice: { wrong: name, names } },
  );
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

const KINDS = { string: 'a string', boolean: 'true or false', stringArray: 'a list of strings' };

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function unknownName(identifier: string, name: string, names: readonly string[]): CliError {
  return new CliError(
    'EP_CLI_LINE',
    `the endpoint rules of ${identifier} have no parameter params.${name}`,
    names.length === 0 ? 'Leave out params.' : `They take ${names.toSorted().join(', ')}.`,
  );
}
