import type { Warning } from '../differences/warnings.js';
import { formatSource, type Setting, type Source } from '../settings/source.js';
import { maskCredentials } from '../url/mask-credentials.js';
import type { ResolverErrorCode, ToolFailure } from './codes.js';
import type { Fault } from './fault.js';
import { ERROR_MESSAGES } from './messages.js';

/**
 * There is no endpoint, because a value is invalid or missing. Every part is a field of its own; `message`
 * has them all: `SUMMARY. FIX [CODE]`.
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
  /** What is wrong, without its place and without a full stop. */
  readonly reason: string;
  /** What is wrong and where, without a full stop: `REASON ("VALUE", SOURCE)`. */
  readonly summary: string;
  /** The bad value; null where a value is missing. Credentials in a URL are masked. */
  readonly value: string | null;
  /** How to fix it: a full sentence. */
  readonly fix: string;
  /** The real tools that fail alike with these settings, and the name of their error. */
  readonly failsAlike: readonly ToolFailure[];
  /**
   * What else is odd about the settings, and often the cause of the error: an environment variable that
   * no tool reads, with a name that means this service. Where the error comes before the profile is
   * known, these are about the environment alone.
   */
  readonly warnings: readonly Warning[];

  constructor(fault: Fault, { failsAlike = [], warnings = [] }: ErrorFacts = {}) {
    const { code, setting } = fault;
    const known = ERROR_MESSAGES[code];
    const reason = maskCredentials(known.reason(withoutStop(fault.why)));
    const fix = maskCredentials(fault.fix ?? known.fix);
    const value = setting?.value == null ? null : maskCredentials(setting.value);
    const summary = setting === null ? reason : `${reason} (${formatPlace(value, setting)})`;
    super(`${summary}. ${fix} [${code}]`);
    this.code = code;
    this.source = setting?.source ?? null;
    this.reason = reason;
    this.summary = summary;
    this.value = value;
    this.fix = fix;
    this.failsAlike = failsAlike;
    this.warnings = warnings;
  }
}

/** What is known of an error once all dialects have answered. */
type ErrorFacts = Partial<Pick<ResolverError, 'failsAlike' | 'warnings'>>;

/** A whole file has no value. */
function formatPlace(value: string | null, { source }: Setting<unknown>): string {
  const place = formatSource(source);
  return value === null ? place : `${JSON.stringify(value)}, ${place}`;
}

/** Other packages give their reasons as full sentences; here the place stands before the full stop. */
function withoutStop(sentence: string): string {
  return sentence.endsWith('.') ? sentence.slice(0, -1) : sentence;
}

/**
 * Whether `error` is a {@link ResolverError}. Goes by name, so it also works with two copies of this
 * package in one program.
 */
export function isResolverError(error: unknown): error is ResolverError {
  return error instanceof Error && error.name === 'ResolverError';
}
