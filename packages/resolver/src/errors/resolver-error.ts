import type { Dialect } from '@ep/config';

import { ERROR_TEXTS } from './messages.js';
import type { Fault } from './fault.js';
import { formatSource, type Source } from '../settings/source.js';
import { maskCredentials } from '../url/mask-credentials.js';
import type { Warning } from '../differences/warnings.js';

/** The codes of {@link ResolverError}; stable, so that programs can tell the cases apart. */
export type ResolverErrorCode =
  | 'EP_RESOLVER_SERVICE'
  | 'EP_RESOLVER_DIALECT'
  | 'EP_RESOLVER_OPTION'
  | 'EP_RESOLVER_FILE_KIND'
  | 'EP_RESOLVER_FILE_DIALECT'
  | 'EP_RESOLVER_REGION_INVALID'
  | 'EP_RESOLVER_REGION_MISSING'
  | 'EP_RESOLVER_FILE_ACCESS'
  | 'EP_RESOLVER_FILE_UNREADABLE'
  | 'EP_RESOLVER_PROFILE_MISSING'
  | 'EP_RESOLVER_CREDENTIALS_PARTIAL'
  | 'EP_RESOLVER_CREDENTIALS_MISSING'
  | 'EP_RESOLVER_SERVICES_SECTION'
  | 'EP_RESOLVER_SERVICES_ENTRY'
  | 'EP_RESOLVER_NESTED_VALUE'
  | 'EP_RESOLVER_S3_BLOCK'
  | 'EP_RESOLVER_S3_EMPTY'
  | 'EP_RESOLVER_S3_MODE'
  | 'EP_RESOLVER_STS_MODE'
  | 'EP_RESOLVER_VARIANT'
  | 'EP_RESOLVER_SWITCH'
  | 'EP_RESOLVER_ACCOUNT_MODE'
  | 'EP_RESOLVER_ACCOUNT_MISSING'
  | 'EP_RESOLVER_URL'
  | 'EP_RESOLVER_RULES';

/** A dialect that is a real tool's. */
export type Tool = Exclude<Dialect, 'documented'>;

/** A real tool that fails for the same reason in the same situation, and the error that it fails with. */
export interface ToolFailure {
  readonly dialect: Tool;
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
 *   if (isResolverError(error)) console.error(error.code, error.source, error.fix);
 * }
 * ```
 */
export class ResolverError extends Error {
  override readonly name = 'ResolverError';
  readonly code: ResolverErrorCode;
  /** Where the bad value is from; null where a value is missing. */
  readonly source: Source | null;
  /** What is wrong, in one sentence without its place, its fix and its full stop. */
  readonly reason: string;
  /** The bad value; null where one is missing. Credentials in a URL are masked. */
  readonly value: string | null;
  /** What mends it, in one sentence. */
  readonly fix: string;
  /** The real tools that fail alike in this very situation, and how they call it. */
  readonly failsAlike: readonly ToolFailure[];
  /**
   * What is odd about the settings beside the error, and often its very cause: a variable that no tool
   * reads, by a name that means this service. Where it fails before the profile is known, only what
   * stands in the environment.
   */
  readonly warnings: readonly Warning[];

  constructor({ code, at, words }: Fault, { failsAlike = [], warnings = [] }: ErrorFacts = {}) {
    const { message, fix: usual } = ERROR_TEXTS[code];
    const { detail = '' } = words;
    const reason = maskCredentials(message(detail));
    const fix = maskCredentials(words.fix ?? usual);
    const value = at === null || at.value === null ? null : maskCredentials(at.value);
    const place = at === null ? '' : ` (${formatPlace(value, at.source)})`;
    super(`${reason}${place}. ${fix} [${code}]`);
    this.code = code;
    this.source = at?.source ?? null;
    this.reason = reason;
    this.value = value;
    this.fix = fix;
    this.failsAlike = failsAlike;
    this.warnings = warnings;
  }
}

/** What is known of an error once all dialects were asked. */
type ErrorFacts = Partial<Pick<ResolverError, 'failsAlike' | 'warnings'>>;

/** A file as a whole is no value. */
function formatPlace(value: string | null, source: Source): string {
  return value === null
    ? formatSource(source)
    : `${JSON.stringify(value)}, ${formatSource(source)}`;
}

/** How a tool calls an error; undefined where it knows none such. */
export function nameOfError({ code }: Pick<Fault, 'code'>, tool: Tool): string | undefined {
  return ERROR_TEXTS[code].names[tool];
}

/**
 * Whether `error` is a {@link ResolverError}. Goes by name, so it also holds across two copies of
 * this package in one program.
 */
export function isResolverError(error: unknown): error is ResolverError {
  return error instanceof Error && error.name === 'ResolverError';
}
