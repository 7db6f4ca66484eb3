import { Fault } from '../../errors/fault.js';
import type { Setting } from '../../settings/source.js';

/** A switch as one source has it. */
export interface Switch {
  readonly state: 'unset' | 'empty' | 'on' | 'off' | 'bad';
  readonly setting: Setting | undefined;
}

/** A switch that nobody has set. */
export const UNSET: Switch = { state: 'unset', setting: undefined };

/** Reads a switch: `true` and `false` in any case; anything else but nothing is a bad value. */
export function readSwitch(setting: Setting | undefined): Switch {
  if (setting === undefined) return UNSET;
  if (setting.value === '') return { state: 'empty', setting };
  const value = setting.value.toLowerCase();
  if (value === 'true') return { state: 'on', setting };
  return { state: value === 'false' ? 'off' : 'bad', setting };
}

/** Whether a switch is decided, so that what comes after it is not asked. */
export function isDecided({ state }: Switch): boolean {
  return state === 'on' || state === 'off' || state === 'bad';
}

/** The switch in force: as it is given, if only with `false`, else as the profile has it. */
export function pickSwitch(given: Switch, inProfile: Switch): Switch {
  return isDecided(given) || inProfile.state === 'unset' ? given : inProfile;
}

/** The error of a bad value. */
export function switchError({ setting }: Switch): Fault {
  return new Fault('EP_RESOLVER_SWITCH', setting);
}
