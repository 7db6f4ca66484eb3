import type { ErrorReason } from './generated/error-reasons.js';
import type { EndpointErrorCode } from './runtime/endpoint-error.js';

/** Why there is no endpoint, and what to do about it, in sentences for people. */
export interface Refusal {
  readonly why: string;
  readonly fix: string;
}

/**
 * What a code of `EndpointError` means. The sentences stand here, apart from the error, so that a
 * program that shows its own does not carry them.
 *
 * @throws RangeError where `code`, against its type, is none of them
 * @example
 * ```ts
 * explainRefusal('EP_ENDPOINT_NO_REGION').fix; // 'Give Region.'
 * ```
 */
export function explainRefusal(code: EndpointErrorCode): Refusal {
  const given: unknown = code;
  const text = String(given);
  const reason = text.slice(PREFIX.length);
  if (!text.startsWith(PREFIX) || !Object.hasOwn(SENTENCES, reason)) {
    throw new RangeError(`${JSON.stringify(text)} is no code of an EndpointError`);
  }
  const [why, fix] = SENTENCES[reason as ErrorReason];
  return { why, fix };
}

const PREFIX = 'EP_ENDPOINT_';

const SENTENCES: Readonly<Record<ErrorReason, readonly [why: string, fix: string]>> = {
  ACCELERATE_UNSUPPORTED: [
    'S3 Accelerate does not go with what was asked.',
    'Leave out Accelerate.',
  ],
  ACCELERATE_WITH_ENDPOINT: [
    'S3 Accelerate has an endpoint of its own.',
    'Leave out Accelerate or Endpoint.',
  ],
  ACCESS_POINT_UNSUPPORTED: [
    'Access points do not go with what was asked.',
    'Name the bucket instead of an access point, or allow access points.',
  ],
  ACCOUNT_ID_MISMATCH: [
    'The ARN belongs to another account than AccountId.',
    'Give the account of the ARN, or leave out AccountId.',
  ],
  ACCOUNT_ID_REQUIRED: ['An account ID is needed.', 'Give AccountId, or an ARN with an account.'],
  ACCOUNT_ID_UNSUPPORTED: [
    'There is no account-based endpoint for what was asked.',
    'Set AccountIdEndpointMode to preferred or disabled.',
  ],
  DUALSTACK_UNSUPPORTED: [
    'There is no dual-stack endpoint for what was asked.',
    'Leave out UseDualStack.',
  ],
  DUALSTACK_WITH_ENDPOINT: [
    'A custom endpoint and dual-stack exclude each other.',
    'Leave out UseDualStack or Endpoint.',
  ],
  FIPS_DUALSTACK_UNSUPPORTED: [
    'There is no endpoint with both FIPS and dual-stack in this partition.',
    'Leave out UseFIPS or UseDualStack.',
  ],
  FIPS_UNSUPPORTED: ['There is no FIPS endpoint for what was asked.', 'Leave out UseFIPS.'],
  FIPS_WITH_ENDPOINT: [
    'A custom endpoint and FIPS exclude each other.',
    'Leave out UseFIPS or Endpoint.',
  ],
  INVALID_ACCESS_POINT: ['The access point has no valid name.', 'Correct the name.'],
  INVALID_ACCOUNT_ID: ['The account ID is none.', 'Give an account ID of twelve digits.'],
  INVALID_ARN: ['The ARN is none that the service knows.', 'Correct the ARN.'],
  INVALID_BUCKET: ['The bucket has no valid name.', 'Correct Bucket.'],
  INVALID_ENDPOINT: ['Endpoint is no HTTP URL without a query.', 'Give one without a query.'],
  INVALID_ENDPOINT_ID: ['EndpointId is no label of a host name.', 'Correct EndpointId.'],
  INVALID_OPERATION: [
    'The kind of operation is missing or not known.',
    'Give the parameter that names the kind of operation.',
  ],
  INVALID_OUTPOST: ['The Outpost has no valid ID.', 'Correct the ID.'],
  INVALID_REGION: ['The region is no label of a host name.', 'Correct the region.'],
  MISSING_PARAMETER: [
    'A parameter that the rules need is missing.',
    'Give all parameters that the types require, and Region.',
  ],
  NO_ARN: ['An ARN is needed.', "Give the resource's ARN."],
  NO_ENDPOINT: ['No rule of the service fits.', 'Check the parameters against each other.'],
  NO_REGION: ['A region is needed.', 'Give Region.'],
  NO_RULES: [
    'No service of this identifier has endpoint rules.',
    'Check the identifier with isIdentifier of @ep/identifiers; for one that is right, give the URL yourself.',
  ],
  PARTITION_MISMATCH: [
    'The ARN and Region belong to different partitions.',
    'Give a region of the partition in the ARN.',
  ],
  PARTITION_UNSUPPORTED: [
    'The service is not there in this partition.',
    'Give a region of another partition.',
  ],
  PATH_STYLE_UNSUPPORTED: ['ARNs do not go with path style.', 'Leave out ForcePathStyle.'],
  REFUSED: ["The service's rules refuse the parameters.", 'Check the parameters.'],
  REGION_MISMATCH: [
    'The ARN and Region name different regions.',
    'Give the region of the ARN, or set UseArnRegion.',
  ],
};
