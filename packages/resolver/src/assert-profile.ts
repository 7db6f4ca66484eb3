import type { Profile } from './settings/profile.js';
import { Fault } from './errors/fault.js';
import type { Setting } from './settings/source.js';

/**
 * Refuses a profile that is in neither file. Only one that somebody names must be there, even where an
 * argument settles the endpoint.
 *
 * @throws Fault `EP_RESOLVER_PROFILE_MISSING`
 */
export function assertProfile({ config, credentials }: Profile, name: Setting): void {
  if (config !== undefined || credentials !== undefined || name.source.kind === 'default') return;
  throw new Fault('EP_RESOLVER_PROFILE_MISSING', name);
}
