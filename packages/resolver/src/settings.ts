import type { Setting } from './settings/source.js';

/** The settings in force and where each is from; null where nothing is set. */
export interface Settings {
  readonly profile: Setting | null;
  readonly region: Setting | null;
  readonly ignoreConfiguredEndpointUrls: Setting<boolean>;
  readonly useFipsEndpoint: Setting<boolean>;
  readonly useDualstackEndpoint: Setting<boolean>;
  readonly accountId: Setting | null;
  readonly accountIdEndpointMode: Setting;
}
