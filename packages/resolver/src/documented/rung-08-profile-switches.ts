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
  const found = findSwitches(
    8,
    read(fips, 'use_fips_endpoint'),
    read(dualstack, 'use_dualstack_endpoint'),
  );
  return found ?? passed(8, 'unset');
}
