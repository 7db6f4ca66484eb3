import { isIdentifier } from '@ep/identifiers';

import type { ConfigProblem } from './config-problem.js';

const OF_ENDPOINTS = /endpoint|fips|dual_?stack|^(?:region|services?|aws_account_id)$/;

/** Whether a key is one that bears on endpoints, and holds no secret but in its URL. */
export function bearsOnEndpoints(key: string): boolean {
  return OF_ENDPOINTS.test(fold(key));
}

/**
 * Whether the value of a key may be shown to whoever looks on: of one that bears on endpoints, however
 * it is misspelt, it may; any other may be a secret. Credentials in a URL are to be masked besides.
 *
 * @example
 * ```ts
 * mayShow('endpoint-url'); // true
 * mayShow('aws_secret_access_key'); // false
 * ```
 */
export function mayShow(key: string): boolean {
  const [service = ''] = fold(key).split('.', 1);
  return bearsOnEndpoints(service) || isIdentifier(service);
}

/**
 * The text that is at fault, as far as it may be shown: `***` for a line that may hold a secret, as one of
 * which no tool can make out the key.
 *
 * @example
 * ```ts
 * const text = '[default]\naws_secret_access_key abc\n';
 * parseSharedConfig(text, { file: 'credentials' }).problems.map(showableValue); // ['***']
 * ```
 */
export function showableValue({ code, value }: ConfigProblem): string {
  const isName = code === 'EP_CONFIG_DUPLICATE_SECTION' || code === 'EP_CONFIG_DUPLICATE_KEY';
  const isHeader = /^\s*\[[^=:]*$/.test(value);
  const [key = ''] = value.trimStart().split(/[\s=:]/, 1);
  return isName || isHeader || mayShow(key) ? value : '***';
}

function fold(key: string): string {
  return key.toLowerCase().replaceAll('-', '_');
}
