import type { ErrorReason } from '../generated/error-reasons.js';

/** The codes of {@link EndpointError}; stable, so that programs can tell the cases apart. */
export type EndpointErrorCode = `EP_ENDPOINT_${ErrorReason}`;

/**
 * The error if there is no endpoint: the service's rules reject the parameters, or it has no rules.
 *
 * @example
 * ```ts
 * try {
 *   endpointFor('sqs', {});
 * } catch (error) {
 *   if (isEndpointError(error)) console.error(error.code, error.service, error.params);
 * }
 * ```
 */
export class EndpointError extends Error {
  override readonly name = 'EndpointError';
  /** Why there is no endpoint: `EP_ENDPOINT_NO_REGION`. */
  readonly code: EndpointErrorCode;
  /** The identifier of the service. */
  readonly service: string;
  /** The parameters, as they were given. */
  readonly params: object;

  constructor(reason: ErrorReason, service: string, params: object) {
    const code = `EP_ENDPOINT_${reason}` as const;
    super(`${service} has no endpoint for ${display(params)} [${code}]`);
    this.code = code;
    this.service = service;
    this.params = params;
  }
}

/**
 * Whether `error` is an {@link EndpointError}. Goes by name, so it also holds across two copies of
 * this package in one program.
 */
export function isEndpointError(error: unknown): error is EndpointError {
  return error instanceof Error && error.name === 'EndpointError';
}

/** As JSON where it has a form in it; whatever else was given, against its type, must not hide the reason. */
function display(params: unknown): string {
  try {
    return JSON.stringify(params, (_name, value: unknown) =>
      typeof value === 'bigint' ? `${value}` : value,
    );
  } catch {
    return 'parameters that are no JSON';
  }
}
