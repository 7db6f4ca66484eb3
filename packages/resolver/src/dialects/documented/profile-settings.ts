import { Fault } from '../../errors/fault.js';
import {
  findProfileEntry,
  findProfileValue,
  type Profile,
  type ProfileEntry,
} from '../../settings/profile.js';
import type { Setting } from '../../settings/source.js';
import { settings, SWITCHES } from '../../settings/table.js';

const { region, services, endpointUrl, accountId, accountIdEndpointMode } = settings;
const IGNORE = settings[SWITCHES.ignore];

/** A switch as one source has it. */
export interface Switch {
  readonly state: 'unset' | 'empty' | 'on' | 'off' | 'bad';
  readonly setting: Setting | undefined;
}

const UNSET: Switch = { state: 'unset', setting: undefined };

/** Reads a switch: `true` and `false` in any case. Other values are invalid; an empty one is not. */
export function readSwitch(setting: Setting | undefined): Switch {
  if (setting === undefined) return UNSET;
  if (setting.value === '') return { state: 'empty', setting };
  const value = setting.value.toLowerCase();
  if (value === 'true') return { state: 'on', setting };
  return { state: value === 'false' ? 'off' : 'bad', setting };
}

/** Whether a switch is decided, so that the profile no longer counts. */
export function isDecided({ state }: Switch): boolean {
  return state === 'on' || state === 'off' || state === 'bad';
}

/** The switch of the profile, unless an option or a variable decides, even with `false`. */
export function leftToProfile(given: Switch, inProfile: Switch): Switch {
  return isDecided(given) ? UNSET : inProfile;
}

/** The switch in force: the given one, even `false`, else the one of the profile. */
export function pickSwitch(given: Switch, inProfile: Switch): Switch {
  return isDecided(given) || inProfile.state === 'unset' ? given : inProfile;
}

/** The fault of an invalid value. */
export function toSwitchFault({ setting }: Switch): Fault {
  return new Fault('EP_RESOLVER_SWITCH', setting);
}

/** The settings of a profile. An empty value counts as not set where the AWS CLI User Guide has it so. */
export interface ProfileSettings {
  readonly region: Setting | undefined;
  readonly ignore: Switch;
  readonly accountId: Setting | undefined;
  /** The name of the services section, even an empty one. */
  readonly services: Setting | undefined;
  readonly url: ProfileEntry | undefined;
  readonly fips: Switch;
  readonly dualstack: Switch;
  readonly accountIdEndpointMode: Setting | undefined;
}

let last: { readonly profile: Profile; readonly inProfile: ProfileSettings } | undefined;

/** Reads a profile. Kept, because programs read one profile again and again, and files never change. */
export function readProfile(profile: Profile): ProfileSettings {
  if (last?.profile === profile) return last.inProfile;
  const inProfile = {
    region: findFilled(profile, region.key),
    // The spelling that every tool reads, else the AWS CLI User Guide's, which no tool reads.
    ignore: readSwitch(
      findProfileValue(profile, IGNORE.key) ?? findProfileValue(profile, IGNORE.misspeltKey),
    ),
    accountId: findFilled(profile, accountId.key),
    services: findProfileValue(profile, services.key),
    url: findProfileEntry(profile, endpointUrl.key),
    fips: readSwitch(findProfileValue(profile, settings[SWITCHES.fips].key)),
    dualstack: readSwitch(findProfileValue(profile, settings[SWITCHES.dualstack].key)),
    accountIdEndpointMode: findFilled(profile, accountIdEndpointMode.key),
  };
  last = { profile, inProfile };
  return inProfile;
}

function findFilled(profile: Profile, key: string): Setting | undefined {
  const setting = findProfileValue(profile, key);
  return setting?.value ? setting : undefined;
}
