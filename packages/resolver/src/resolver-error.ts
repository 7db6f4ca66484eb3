import type { Dialect } from '@ep/config';

import { ERROR_TEXTS } from './error-texts.js';
import { formatSource, type Setting, type Source } from './source.js';
import { maskCredentials } from './url/mask-credentials.js';

/** The codes of {@link ResolverError}; stable, so that programs can tell the cases apart. */
export type ResolverErrorCode =
  | 'EP_RESOLVER_SERVICE'
  | 'EP_RESOLVER_FILE_DIALECT'
  | 'EP_RESOLVER_REGION_INVALID'
  | 'EP_RESOLVER_REGION_MISSING'
  | 'EP_RESOLVER_FILE_UNREADABLE'
  | 'EP_RESOLVER_PROFILE_MISSING'
  | 'EP_RESOLVER_CREDENTIALS_PARTIAL'
  | 'EP_RESOLVER_CREDENTIALS_MISSING'
  | 'EP_RESOLVER_SERVICES_SECTION'
  | 'EP_RESOLVER_SERVICES_ENTRY'
  | 'EP_RESOLVER_NESTED_VALUE'
  | 'EP_RESOLVER_S3_BLOCK'
  | 'EP_RESOLVER_S3_MODE'
  | 'EP_RESOLVER_STS_MODE'
  | 'EP_RESOLVER_VARIANT'
  | 'EP_RESOLVER_SWITCH'
  | 'EP_RESOLVER_ACCOUNT_MODE'
  | 'EP_RESOLVER_ACCOUNT_MISSING'
  | 'EP_RESOLVER_URL'
  | 'EP_RESOLVER_RULES';

/** A real tool that fails in the same situation, and the error that it fails with. */
export interface ToolFailure {
  readonly dialect: Exclude<Dialect, 'documented'>;
  /** The error's name in that tool: `InvalidConfigError`. */
  readonly error: string;
}

/**
 * There is no endpoint, because a value is bad or missing.
 *
 * @example
 * ```ts
 * try {
 *   resolveEndpoint('s3', { env: { AWS_ENDPOINT_URL: 'localhost' } });
 * } catch (error) {
 *   if (isResolverError(error)) console.error(error.code, error.source, error.cure);
 * }
 * ```
 */
export class ResolverError extends Error {
  override readonly name = 'ResolverError';
  readonly code: ResolverErrorCode;
  /** Where the bad value is from; null where a value is missing. */
  readonly source: Source | null;
  /** The bad value; null where one is missing. Credentials in a URL are masked. */
  readonly value: string | null;
  /** What mends it, in one sentence. */
  readonly cure: string;
  /** Which real tools fail alike, and how they call it. */
  readonly failsAlike: readonly ToolFailure[];

  constructor(code: ResolverErrorCode, at: Setting | null = null, detail = '') {
    const { message, cure, failsAlike } = ERROR_TEXTS[code];
    const value = at === null ? null : maskCredentials(at.value);
    const place = at === null ? '' : ` (${JSON.stringify(value)}, ${formatSource(at.source)})`;
    super(`${message(detail)}${place}. ${cure} [${code}]`);
    this.code = code;
    this.source = at?.source ?? null;
    this.value = value;
    this.cure = cure;
    this.failsAlike = failsAlike;
  }
}

/**
 * Whether `error` is a {@link ResolverError}. Goes by name, so it also holds across two copies of
 * this package in one program.
 */
export function isResolverError(error: unknown): error is ResolverError {
  return error instanceof Error && error.name === 'ResolverError';
}
