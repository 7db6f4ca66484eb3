import { findServices } from '@ep/identifiers/crosswalk';

import { systemLabels } from './system-labels.js';

/** The one service that a name means, and how that is said. */
export interface CertainService {
  readonly identifier: string;
  /** `"states" is taken for sfn (SFN; endpoint prefix states).` */
  readonly said: string;
}

/**
 * The service that a name means by a name in any system, where it can mean no other.
 *
 * @returns null where several services have the name, or spelling alone would tell
 * @example
 * ```ts
 * findCertain('states')?.identifier; // 'sfn'
 * ```
 */
export function findCertain(name: string): CertainService | null {
  const [only, ...others] = findServices(name);
  const [known] = only?.names ?? [];
  if (!only || !known || others.length > 0 || only.match === 'near') return null;
  const { identifier, serviceId } = only;
  const why = `${serviceId}; ${systemLabels[known.system]} ${known.name}`;
  return { identifier, said: `${JSON.stringify(name)} is taken for ${identifier} (${why}).` };
}
