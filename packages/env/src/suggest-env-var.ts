import type { Identifier, ServiceId } from '@ep/identifiers';
import { findServices, type ServiceMatch } from '@ep/identifiers/crosswalk';

import type { EnvVar } from './generated/env-vars.js';
import { envVarOf } from './lookups.js';

/** A variable that was probably meant. */
export interface EnvVarSuggestion {
  readonly envVar: EnvVar;
  readonly identifier: Identifier;
  readonly serviceId: ServiceId;
  /** How it was found; `near` is a guess by spelling alone. */
  readonly match: ServiceMatch['match'];
  /** The service's names that were found in the wrong one, and the systems that they are from. */
  readonly names: ServiceMatch['names'];
}

/**
 * The variables that a wrong name can mean, the likeliest first. Takes a variable
 * (`AWS_ENDPOINT_URL_LOGS`, `SQS_ENDPOINT`) or any name of a service (`logs`, `elbv2`); of a right
 * one it says so: the first suggestion is the name itself, `exact`. Where AWS renamed the service, the
 * variable of the new name stands before it.
 *
 * @returns an empty list where no service is called anything like that
 * @example
 * ```ts
 * suggestEnvVar('AWS_ENDPOINT_URL_LOGS')[0]?.envVar; // 'AWS_ENDPOINT_URL_CLOUDWATCH_LOGS'
 * ```
 */
export function suggestEnvVar(wrongName: string): readonly EnvVarSuggestion[] {
  return findServices(wrongName).map(({ identifier, serviceId, match, names }) => ({
    envVar: envVarOf(identifier),
    identifier,
    serviceId,
    match,
    names,
  }));
}
