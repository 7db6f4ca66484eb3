import type { SharedConfig } from '../shared-config.js';
import { parseTables } from './parse-tables.js';
import { type ParseOptions, parseWith } from './parse-with.js';

/**
 * Reads the shared config or credentials file: its profiles, `services` sections and SSO sessions,
 * every key and value with its place, and what is wrong with it. It takes any text, in a time that
 * grows with its length.
 *
 * `aws-cli` and `boto3` share a grammar, `sdk-js` has its own. `documented` reads what the AWS CLI
 * reads, for it is the AWS CLI's guide, and adds a problem wherever the AWS SDK for JavaScript
 * would read something else.
 *
 * Source: the real tools, observed; AWS CLI User Guide, "Using endpoints in the AWS CLI".
 *
 * @param text the file's text, or its bytes where they may not be UTF-8
 * @throws ConfigUsageError where an argument is against its type; no text makes it throw
 * @example
 * ```ts
 * const text = '[services testing-s3]\ns3 =\n  endpoint_url = http://localhost:4567\n';
 * const { services, problems } = parseSharedConfig(text, { file: 'config', dialect: 'aws-cli' });
 * services.get('testing-s3')?.entries.get('s3')?.nested?.get('endpoint_url')?.value;
 * // 'http://localhost:4567'
 * problems; // []
 * ```
 */
export function parseSharedConfig(text: string | Uint8Array, options: ParseOptions): SharedConfig {
  return parseWith(text, options, parseTables);
}
