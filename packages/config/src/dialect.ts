/**
 * Whose behaviour is meant:
 *
 * - `documented`: the AWS CLI User Guide, to the letter
 * - `aws-cli`: AWS CLI v2
 * - `boto3`: boto3 and botocore, and AWS CLI v1, which runs on botocore
 * - `sdk-js`: AWS SDK for JavaScript v3
 */
export type Dialect = 'documented' | 'aws-cli' | 'boto3' | 'sdk-js';

/** Every {@link Dialect}, the default one first. */
export const dialects = [
  'documented',
  'aws-cli',
  'boto3',
  'sdk-js',
] as const satisfies readonly Dialect[];

/**
 * Whether `value` is a {@link Dialect}.
 *
 * @example
 * ```ts
 * isDialect('boto3'); // true
 * ```
 */
export function isDialect(value: unknown): value is Dialect {
  return (dialects as readonly unknown[]).includes(value);
}
