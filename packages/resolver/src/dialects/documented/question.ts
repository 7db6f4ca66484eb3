import type { Context } from '../../question/context.js';
import type { Profile } from '../../settings/profile.js';
import type { Setting } from '../../settings/source.js';
import type { ProfileSettings } from './profile-settings.js';
import type { Switch } from './read-switch.js';

/** A question with the settings that several rungs look at. */
export interface Question {
  readonly context: Context;
  readonly profile: Profile;
  readonly inProfile: ProfileSettings;
  readonly profileName: Setting;
  readonly region: Setting | undefined;
  /** Which configured URLs are ignored: none, those from the files, or those of the environment too. */
  readonly ignoring: 'none' | 'files' | 'all';
  /** As an option or the environment has it, and as it is in force. */
  readonly givenIgnore: Switch;
  readonly ignore: Switch;
  /** The URLs of the environment, read once: what is asked for later must not change the answer. */
  readonly serviceUrl: Setting | undefined;
  readonly globalUrl: Setting | undefined;
  /** The switches as options or the environment have them. */
  readonly fips: Switch;
  readonly dualstack: Switch;
  readonly accountId: Setting | undefined;
  /** The mode as an option or the environment has it. */
  readonly accountIdEndpointMode: Setting | undefined;
}
