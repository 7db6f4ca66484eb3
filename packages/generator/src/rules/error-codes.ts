/**
 * Why rules refuse: our own codes, each with the words by which AWS's sentences are told apart. The
 * first whose words all stand in a sentence, whatever their order, is its code.
 */
const CODES: readonly (readonly [code: string, ...words: readonly RegExp[]])[] = [
  ['FIPS_DUALSTACK_UNSUPPORTED', /fips/, /dual-?stack/, /partition/],
  ['ACCOUNT_ID_UNSUPPORTED', /account/, /endpoints are not supported/],
  ['ACCOUNT_ID_REQUIRED', /account ?id/, /required|missing|not set/],
  ['ACCOUNT_ID_MISMATCH', /account ?id/, /does not match/],
  ['INVALID_ACCOUNT_ID', /account ?id/],
  ['FIPS_WITH_ENDPOINT', /fips/, /(custom|local) endpoint/],
  ['DUALSTACK_WITH_ENDPOINT', /dual-?stack/, /(custom|local) endpoint|endpoint override/],
  ['ACCELERATE_WITH_ENDPOINT', /accelerate/, /custom endpoint/],
  ['FIPS_UNSUPPORTED', /fips/],
  ['DUALSTACK_UNSUPPORTED', /dual-?stack/],
  ['ACCELERATE_UNSUPPORTED', /accelerate/],
  ['PATH_STYLE_UNSUPPORTED', /path-style/],
  ['REGION_MISMATCH', /region/, /does not match/],
  ['NO_REGION', /region/, /missing region|must be set|not set/],
  ['INVALID_REGION', /invalid region/],
  ['PARTITION_MISMATCH', /partition/, /configured for|match/],
  ['PARTITION_UNSUPPORTED', /partition/],
  ['ACCESS_POINT_UNSUPPORTED', /access points?/, /not supported|disabled/],
  ['INVALID_ACCESS_POINT', /access point/, /^unrecognized|invalid access point/],
  ['NO_ARN', /\barn\b/, /must be provided/],
  ['INVALID_ARN', /\barns?\b|outpost type/],
  ['INVALID_OUTPOST', /outpost ?id/],
  ['INVALID_BUCKET', /bucket|hardware type/],
  ['INVALID_ENDPOINT_ID', /endpointid/],
  ['INVALID_ENDPOINT', /endpoint/, /valid (url|uri)/],
  ['NO_ENDPOINT', /no endpoint/],
  ['INVALID_OPERATION', /operation type|apitype/],
];

/** The code of a sentence that none of the words above fit. */
export const REFUSED = 'REFUSED';

/** The code of a demand that the language leaves unsaid. */
export const MISSING_PARAMETER = 'MISSING_PARAMETER';

/** Every code that an error rule can have. */
export const ERROR_CODES: readonly string[] = [
  ...CODES.map(([code]) => code),
  REFUSED,
  MISSING_PARAMETER,
];

/**
 * Our code for what a sentence of AWS's rules says; the sentence itself is AWS's and stays there.
 *
 * @example
 * ```ts
 * errorCodeOf('Invalid Configuration: Missing Region'); // 'NO_REGION'
 * ```
 */
export function errorCodeOf(sentence: string): string {
  const text = sentence.toLowerCase();
  return CODES.find(([, ...words]) => words.every((word) => word.test(text)))?.[0] ?? REFUSED;
}
