import type { ErrorReason } from './generated/error-reasons.js';
import type { EndpointErrorCode } from './runtime/endpoint-error.js';

/** Why there is no endpoint, and how to fix it: two sentences. */
export interface Refusal {
  readonly why: string;
  readonly fix: string;
}

/**
 * What a code of `EndpointError` means. The sentences stand here, apart from the error, so that a
 * program that shows its own does not carry them.
 *
 * @throws RangeError if `code`, against its type, is not one of them
 * @example
 * ```ts
 * explainRefusal('EP_ENDPOINT_NO_REGION').fix; // 'Set Region.'
 * ```
 */
export function explainRefusal(code: EndpointErrorCode): Refusal {
  const given: unknown = code;
  const text = String(given);
  const reason = text.slice(PREFIX.length);
  if (!text.startsWith(PREFIX) || !Object.hasOwn(SENTENCES, reason)) {
    throw new RangeError(`${JSON.stringify(text)} is not a code of an EndpointError`);
  }
  const [why, fix] = SENTENCES[reason as ErrorReason];
  return { why, fix };
}

const PREFIX = 'EP_ENDPOINT_';

const SENTENCES: Readonly<Record<ErrorReason, readonly [why: string, fix: string]>> = {
  ACCELERATE_UNSUPPORTED: [
    'S3 Accelerate cannot be combined with these parameters.',
    'Remove Accelerate.',
  ],
  ACCELERATE_WITH_ENDPOINT: [
    'S3 Accelerate cannot be combined with a custom endpoint.',
    'Remove Accelerate or Endpoint.',
  ],
  ACCESS_POINT_UNSUPPORTED: [
    'Access points cannot be combined with these parameters.',
    'Name the bucket instead of an access point, or allow access points.',
  ],
  ACCOUNT_ID_MISMATCH: [
    'The ARN belongs to another account than AccountId.',
    'Set AccountId to the account of the ARN, or remove it.',
  ],
  ACCOUNT_ID_REQUIRED: [
    'The account ID is missing.',
    'Set AccountId, or use an ARN with an account.',
  ],
  ACCOUNT_ID_UNSUPPORTED: [
    'The service has no account-based endpoint for these parameters.',
    'Set AccountIdEndpointMode to preferred or disabled.',
  ],
  DUALSTACK_UNSUPPORTED: [
    'The service has no dual-stack endpoint for these parameters.',
    'Remove UseDualStack.',
  ],
  DUALSTACK_WITH_ENDPOINT: [
    'Dual-stack cannot be combined with a custom endpoint.',
    'Remove UseDualStack or Endpoint.',
  ],
  FIPS_DUALSTACK_UNSUPPORTED: [
    'The partition has no endpoint with both FIPS and dual-stack.',
    'Remove UseFIPS or UseDualStack.',
  ],
  FIPS_UNSUPPORTED: ['The service has no FIPS endpoint for these parameters.', 'Remove UseFIPS.'],
  FIPS_WITH_ENDPOINT: [
    'FIPS cannot be combined with a custom endpoint.',
    'Remove UseFIPS or Endpoint.',
  ],
  INVALID_ACCESS_POINT: ['The name of the access point is invalid.', 'Correct the name.'],
  INVALID_ACCOUNT_ID: ['The account ID is invalid.', 'Use an account ID of twelve digits.'],
  INVALID_ARN: ['The service does not accept this ARN.', 'Correct the ARN.'],
  INVALID_BUCKET: ['The name of the bucket is invalid.', 'Correct Bucket.'],
  INVALID_ENDPOINT: [
    'The endpoint URL is invalid or has a query string (?…).',
    'Use a URL with a scheme and a host, and without a query string.',
  ],
  INVALID_ENDPOINT_ID: ['EndpointId cannot be part of a host name.', 'Correct EndpointId.'],
  INVALID_OPERATION: [
    'The kind of operation is missing or unknown.',
    'Set the parameter that names the kind of operation.',
  ],
  INVALID_OUTPOST: ['The ID of the Outpost is invalid.', 'Correct the ID.'],
  INVALID_REGION: ['The region cannot be part of a host name.', 'Correct the region.'],
  MISSING_PARAMETER: [
    'A parameter that the endpoint rules need is missing.',
    'Set all parameters that the types require, and Region.',
  ],
  NO_ARN: ['The ARN is missing.', "Set the resource's ARN."],
  NO_ENDPOINT: [
    'The service has no endpoint for these parameters.',
    'Check which parameters can be combined.',
  ],
  NO_REGION: ['The region is missing.', 'Set Region.'],
  NO_RULES: [
    'No service with this identifier has endpoint rules.',
    'Check the identifier with isIdentifier of @ep/identifiers; if it is right, use the URL of the service directly.',
  ],
  PARTITION_MISMATCH: [
    'The ARN and Region belong to different partitions.',
    'Use a region in the partition of the ARN.',
  ],
  PARTITION_UNSUPPORTED: [
    'The service does not exist in this partition.',
    'Use a region in another partition.',
  ],
  PATH_STYLE_UNSUPPORTED: ['ARNs cannot be combined with path style.', 'Remove ForcePathStyle.'],
  REFUSED: ["The service's endpoint rules reject the parameters.", 'Check the parameters.'],
  REGION_MISMATCH: [
    'The ARN and Region name different regions.',
    'Use the region of the ARN, or set UseArnRegion.',
  ],
};
