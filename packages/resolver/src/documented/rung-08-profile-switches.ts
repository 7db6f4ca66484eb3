import { type Finding, passed } from '../finding.js';
import { findProfileValue } from '../profile.js';
import type { Question } from './question.js';
import { isDecided, readSwitch, type Switch, UNSET } from './read-switch.js';
import { findSwitches } from './rung-04-variables.js';

/**
 * Rung 8: the profile's `use_dualstack_endpoint` and `use_fips_endpoint`. What the environment
 * decides, if only with `false`, the profile no longer does.
 */
export function findProfileSwitches({ profile, fips, dualstack }: Question): Finding {
  const read = (decided: Switch, key: string): Switch =>
    isDecided(decided) ? UNSET : readSwitch(findProfileValue(profile, key));
  return findSwitches(8, read(fips, FIPS), read(dualstack, DUALSTACK)) ?? passed(8, 'unset');
}

const FIPS = 'use_fips_endpoint';
const DUALSTACK = 'use_dualstack_endpoint';

/** The switches in force: as the environment decides them, else as the profile has them. */
export function readSwitches({ profile, fips, dualstack }: Question): {
  readonly fips: Switch;
  readonly dualstack: Switch;
} {
  const read = (decided: Switch, key: string): Switch => {
    const inProfile = isDecided(decided) ? UNSET : readSwitch(findProfileValue(profile, key));
    return inProfile.state === 'unset' ? decided : inProfile;
  };
  return { fips: read(fips, FIPS), dualstack: read(dualstack, DUALSTACK) };
}
