import { isEnvVar } from '@ep/env';
import { isIdentifier } from '@ep/identifiers';
import { ENV_VAR_PREFIX, squash } from '@ep/naming';

import { type Meaning, toMeaning } from '../services/meaning.js';

/** What documents write where a service's name is to be filled in. */
const BLANKS: ReadonlySet<string> = new Set([
  'identifier',
  'name',
  'service',
  'serviceid',
  'serviceidentifier',
  'servicename',
  'x',
  'xxx',
]);

/**
 * What a variable was meant to be.
 *
 * @returns null where nothing is wrong: some service's variable, or a blank to fill in
 * @example
 * ```ts
 * judgeVariable('AWS_ENDPOINT_URL_LOGS')?.candidates[0]?.identifier; // 'cloudwatch_logs'
 * judgeVariable('AWS_ENDPOINT_URL_S3'); // null
 * ```
 */
export function judgeVariable(name: string): Meaning | null {
  const rest = squash(name.slice(ENV_VAR_PREFIX.length));
  return isEnvVar(name) || BLANKS.has(rest) ? null : meaningOf(name);
}

/**
 * What a key of a `services` section was meant to be. Its case is no fault here: some tools fold it.
 *
 * @returns null where nothing is wrong
 * @example
 * ```ts
 * judgeKey('stepfunctions')?.candidates[0]?.identifier; // 'sfn'
 * ```
 */
export function judgeKey(key: string): Meaning | null {
  return isIdentifier(key.toLowerCase()) ? null : meaningOf(key);
}

/** Looking a name up takes up to twenty milliseconds, and a wrong one seldom stands in a project once. */
const known = new Map<string, Meaning>();

function meaningOf(name: string): Meaning {
  const meaning = known.get(name) ?? toMeaning(name);
  known.set(name, meaning);
  return meaning;
}

/** Whether a name means one service, by a name that it has: enough to change something by. */
export function isCertain({ candidates, isGuess }: Meaning): boolean {
  return candidates.length === 1 && !isGuess;
}
