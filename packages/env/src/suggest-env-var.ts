import type { Identifier, ServiceId } from '@ep/identifiers';
import { findServices, type ServiceMatch } from '@ep/identifiers/crosswalk';

import type { EnvVar } from './generated/env-vars.js';
import { envVarOf } from './lookups.js';

/** A variable that a wrong name can mean. */
export interface EnvVarSuggestion {
  readonly envVar: EnvVar;
  readonly identifier: Identifier;
  readonly serviceId: ServiceId;
  /** How the service was found; `near` is only a guess by spelling. */
  readonly match: ServiceMatch['match'];
  /** The names of the service that matched, each with its system. */
  readonly names: ServiceMatch['names'];
}

/**
 * The variables that a wrong name can mean, the likeliest first. `wrongName` is a variable
 * (`AWS_ENDPOINT_URL_LOGS`, `SQS_ENDPOINT`) or any name of a service (`logs`, `elbv2`). For a right
 * variable, the first suggestion is that variable with the match `exact`; if AWS renamed the service,
 * the variable of the new name comes first.
 *
 * @returns an empty list if no service has a similar name
 * @example
 * ```ts
 * suggestEnvVar('AWS_ENDPOINT_URL_LOGS')[0]?.envVar; // 'AWS_ENDPOINT_URL_CLOUDWATCH_LOGS'
 * ```
 */
export function suggestEnvVar(wrongName: string): readonly EnvVarSuggestion[] {
  return findServices(wrongName).map((match) => ({ envVar: envVarOf(match.identifier), ...match }));
}
