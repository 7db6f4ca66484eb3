import { type Finding, passed } from '../finding.js';
import type { Question } from './question.js';
import { isDecided, pickSwitch, type Switch, UNSET } from './read-switch.js';
import { findSwitches } from './rung-04-variables.js';

/**
 * Rung 8: the profile's `use_dualstack_endpoint` and `use_fips_endpoint`. What the environment
 * decides, if only with `false`, the profile no longer does.
 */
export function findProfileSwitches({ inProfile, fips, dualstack }: Question): Finding {
  const ofFips = isDecided(fips) ? UNSET : inProfile.fips;
  const ofDualstack = isDecided(dualstack) ? UNSET : inProfile.dualstack;
  return findSwitches(8, ofFips, ofDualstack) ?? passed(8, 'unset');
}

/** The switches in force: as the environment decides them, else as the profile has them. */
export function readSwitches({ inProfile, fips, dualstack }: Question): {
  readonly fips: Switch;
  readonly dualstack: Switch;
} {
  return {
    fips: pickSwitch(fips, inProfile.fips),
    dualstack: pickSwitch(dualstack, inProfile.dualstack),
  };
}
