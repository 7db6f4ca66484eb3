import type { Context } from '../../question/context.js';
import { findProfileValue, type Profile } from '../../settings/profile.js';
import { fromDefault, fromEnv, fromOption, type Setting } from '../../settings/source.js';
import { settings, type SettingName, type SwitchName } from '../../settings/table.js';

/** How a tool reads settings, as far as that is data. */
export interface ToolTraits {
  /** The variables of the profile and of the region: the first that is set wins. */
  readonly variables: Readonly<Record<'profile' | 'region', readonly string[]>>;
  /** The file that wins where both have a key; the region has its own rule. */
  readonly firstFile: 'config' | 'credentials';
  /** Whether an empty profile name, as an option or a variable, counts as not set. */
  readonly skipsEmptyProfile: boolean;
  /** How a switch is read: whether TRUE is true, and what any other value means. */
  readonly switches: { readonly foldsCase: boolean; readonly otherwise: 'off' | 'unset' };
  /** What happens where the profile names a services section that is missing or empty. */
  readonly missingSection: 'fails' | 'skipped';
  /** Whether an empty `endpointUrl` option is a URL, an invalid one, or counts as not set. */
  readonly emptyOption: 'invalid' | 'unset';
}

/** Reads the settings of one call as one tool does: the option, then the variable, then the profile. */
export class SettingsReader {
  readonly context: Context;
  readonly traits: ToolTraits;
  readonly profile: Profile;

  constructor(context: Context, traits: ToolTraits, profile: Profile) {
    this.context = context;
    this.traits = traits;
    this.profile = profile;
  }

  /** The variable, even an empty one, else the key of the profile. */
  findConfigured(name: SettingName): Setting | undefined {
    return this.findVariable(name) ?? this.findInProfile(name);
  }

  /** The variable, even an empty one. */
  findVariable(name: SettingName): Setting | undefined {
    const { variable } = settings[name];
    return variable === null ? undefined : readVariable(this.context, variable);
  }

  /** The key of the profile. */
  findInProfile(name: SettingName, first = this.traits.firstFile): Setting | undefined {
    const { key } = settings[name];
    return key === null ? undefined : findProfileValue(this.profile, key, first);
  }

  /** A switch: the option, else the variable, else the key of the profile, else off. */
  readSwitch(name: SwitchName): Setting<boolean> {
    const given = this.context.options[name];
    return given === undefined ? this.readConfiguredSwitch(name) : fromOption(name, given);
  }

  /** A switch, its option left out. */
  readConfiguredSwitch(name: SwitchName): Setting<boolean> {
    return (
      this.#toBoolean(this.findVariable(name)) ??
      this.#toBoolean(this.findInProfile(name)) ??
      fromDefault(settings[name].key, false)
    );
  }

  #toBoolean(setting: Setting | undefined): Setting<boolean> | undefined {
    if (setting === undefined) return undefined;
    const { foldsCase, otherwise } = this.traits.switches;
    const value = foldsCase ? setting.value.toLowerCase() : setting.value;
    if (value !== 'true' && value !== 'false' && otherwise === 'unset') return undefined;
    return { value: value === 'true', source: setting.source };
  }
}

/** A variable, even an empty one. */
export function readVariable({ env }: Context, name: string): Setting | undefined {
  const value = env[name];
  return value === undefined ? undefined : fromEnv(name, value);
}

/** The first variable that is set, even to an empty value. */
export function readFirst(context: Context, names: readonly string[]): Setting | undefined {
  for (const name of names) {
    const found = readVariable(context, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The name of the profile: the option, else the first variable, else `default`. */
export function readProfileName(context: Context, traits: ToolTraits): Setting {
  const { profile } = context.options;
  const isSet = (value: string | undefined): boolean =>
    traits.skipsEmptyProfile ? Boolean(value) : value !== undefined;
  if (profile !== undefined && isSet(profile)) return fromOption('profile', profile);
  const name = traits.variables.profile.find((variable) => isSet(context.env[variable]));
  const found = name === undefined ? undefined : readVariable(context, name);
  return found ?? fromDefault('profile', settings.profile.default);
}
