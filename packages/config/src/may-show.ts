import { isIdentifier } from '@ep/identifiers';

import type { ConfigProblem } from './config-problem.js';

const OF_ENDPOINTS = /endpoint|fips|dual_?stack|^(?:region|services?|aws_account_id)$/;

/** Whether a key is for endpoints. Only a URL in its value can hold a secret. */
export function bearsOnEndpoints(key: string): boolean {
  return OF_ENDPOINTS.test(fold(key));
}

/**
 * Whether the value of a key may be printed. The value of a key for endpoints may, however the key is
 * misspelt; any other value may be a secret. Mask the credentials in a URL as well.
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
 * The wrong text of a problem, for print: `***` for a line that may hold a secret, such as a line without
 * a key.
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
