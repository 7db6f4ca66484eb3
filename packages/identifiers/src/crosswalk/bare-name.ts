import { ENV_VAR_PREFIX, JVM_PROPERTY_PREFIX } from '@ep/naming';

/** What systems put before a service's name; a longer one before its own beginning. */
const BEFORE = [
  ENV_VAR_PREFIX,
  'AWS_ENDPOINT_',
  JVM_PROPERTY_PREFIX,
  '@aws-sdk/client-',
  'github.com/aws/aws-sdk-go-v2/service/',
];

/** What surrounds a service's name where people put an endpoint in a variable of their own. */
const AROUND = /^(?:AWS_)?(.+?)_ENDPOINT(?:_URL)?$/i;

/**
 * What is left of a name without what surrounds a service's own in it, in any case: the prefix of a
 * variable, a property or a package, or `AWS_…_ENDPOINT_URL`.
 *
 * @returns the name itself where nothing surrounds it
 * @example
 * ```ts
 * bareName('AWS_ENDPOINT_URL_LOGS'); // 'LOGS'
 * bareName('SQS_ENDPOINT'); // 'SQS'
 * ```
 */
export function bareName(name: string): string {
  const lower = name.toLowerCase();
  const before = BEFORE.find((prefix) => lower.startsWith(prefix.toLowerCase()));
  return before ? name.slice(before.length) : name.replace(AROUND, '$1');
}
