import type { ConfigEntry } from '@ep/config';

import type { Question } from './question.js';

/** The service's key in the services section that the profile names, where it is no nested block. */
export function findFlatService({ context, inProfile }: Question): ConfigEntry | undefined {
  const named = inProfile.services;
  const section = named && context.config?.services.get(named.value);
  const entry = section?.entries.get(context.identifier);
  return entry?.nested === null ? entry : undefined;
}
