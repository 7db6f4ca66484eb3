import type { SpacesReplaced } from './identifier.js';
import { assertServiceIdPattern, type CheckServiceId } from './service-id.js';
import { squash } from './squash.js';

/** The npm package of a serviceId, at the type level. */
export type ToJsPackage<S extends string> =
  `@aws-sdk/client-${Lowercase<SpacesReplaced<CheckServiceId<S>, '-'>>}`;

/** The Go module of a serviceId, at the type level. */
export type ToGoModule<S extends string> = Lowercase<SpacesReplaced<CheckServiceId<S>, ''>>;

/** What every JVM system property of a service starts with. */
export const JVM_PROPERTY_PREFIX = 'aws.endpointUrl';

/**
 * The package of the AWS SDK for JavaScript v3: `@aws-sdk/client-` and the serviceId in small
 * letters, every space a hyphen.
 *
 * @throws NamingError `EP_NAMING_SERVICE_ID` where `serviceId` does not have a serviceId's shape
 * @example
 * ```ts
 * toJsPackage('CloudWatch Logs'); // '@aws-sdk/client-cloudwatch-logs'
 * ```
 */
export function toJsPackage<const S extends string>(serviceId: S): ToJsPackage<S> {
  assertServiceIdPattern(serviceId);
  return `@aws-sdk/client-${serviceId.replaceAll(' ', '-').toLowerCase()}` as ToJsPackage<S>;
}

/**
 * The module of the AWS SDK for Go v2 below `github.com/aws/aws-sdk-go-v2/service/`: the serviceId
 * in small letters without spaces.
 *
 * @throws NamingError `EP_NAMING_SERVICE_ID` where `serviceId` does not have a serviceId's shape
 * @example
 * ```ts
 * toGoModule('CloudWatch Logs'); // 'cloudwatchlogs'
 * ```
 */
export function toGoModule<const S extends string>(serviceId: S): ToGoModule<S> {
  assertServiceIdPattern(serviceId);
  return squash(serviceId) as ToGoModule<S>;
}

/**
 * The system property that sets a service's endpoint in the AWS SDKs for Java 2.x and Kotlin:
 * `aws.endpointUrl` and the service's name as those SDKs write it, each word capitalized.
 * Derived from their rule, not observed on them.
 *
 * Source: AWS SDKs and Tools Reference Guide, "Service-specific endpoints".
 *
 * @throws NamingError `EP_NAMING_SERVICE_ID` where `serviceId` does not have a serviceId's shape
 * @example
 * ```ts
 * toJvmProperty('CloudWatch Logs'); // 'aws.endpointUrlCloudWatchLogs'
 * toJvmProperty('DynamoDB'); // 'aws.endpointUrlDynamoDb'
 * ```
 */
export function toJvmProperty(serviceId: string): `${typeof JVM_PROPERTY_PREFIX}${string}` {
  assertServiceIdPattern(serviceId);
  const name = wordsOf(serviceId).map(capitalize).join('');
  return `${JVM_PROPERTY_PREFIX}${name.replace(/^(?:Amazon|Aws)(?=.)|(?<=.)Service$/g, '')}`;
}

/** The words of a serviceId as Java's naming sees them: `SESv2` is `SES`, `v2`. */
function wordsOf(serviceId: string): string[] {
  return serviceId
    .replace(/(?<=[^a-z]{2})v([0-9]+)|(?<=[^A-Z]{2})V([0-9]+)/g, ' $& ')
    .replace(/([a-z])(?=[A-Z][A-Za-z0-9])/g, '$1 ') // FooBar → Foo Bar
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2') // ACMFoo → ACM Foo
    .replace(/([0-9])([A-Za-z])/g, '$1 $2') // s3ec2 → s3 ec2
    .trim()
    .split(/ +/);
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
