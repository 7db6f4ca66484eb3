import {
  findProfileEntry,
  findProfileValue,
  type Profile,
  type ProfileEntry,
} from '../../settings/profile.js';
import type { Setting } from '../../settings/source.js';
import { readSwitch, type Switch } from './read-switch.js';

/** What a profile says of all that the page asks; an empty value stands for none where it does to the page. */
export interface ProfileSettings {
  readonly region: Setting | undefined;
  readonly ignore: Switch;
  readonly accountId: Setting | undefined;
  /** The name of its services section, even an empty one. */
  readonly services: Setting | undefined;
  readonly url: ProfileEntry | undefined;
  readonly fips: Switch;
  readonly dualstack: Switch;
  readonly accountIdEndpointMode: Setting | undefined;
}

let last: { readonly profile: Profile; readonly settings: ProfileSettings } | undefined;

/** Reads a profile. Kept, because programs ask about one again and again, and parsed files never change. */
export function readProfile(profile: Profile): ProfileSettings {
  if (last?.profile === profile) return last.settings;
  const settings = {
    region: findText(profile, 'region'),
    ignore: readSwitch(findIgnore(profile)),
    accountId: findText(profile, 'aws_account_id'),
    services: findProfileValue(profile, 'services'),
    url: findProfileEntry(profile, 'endpoint_url'),
    fips: readSwitch(findProfileValue(profile, 'use_fips_endpoint')),
    dualstack: readSwitch(findProfileValue(profile, 'use_dualstack_endpoint')),
    accountIdEndpointMode: findText(profile, 'account_id_endpoint_mode'),
  };
  last = { profile, settings };
  return settings;
}

function findText(profile: Profile, key: string): Setting | undefined {
  const setting = findProfileValue(profile, key);
  return setting?.value ? setting : undefined;
}

/** The spelling that every tool reads, else the page's own, which none reads. */
function findIgnore(profile: Profile): Setting | undefined {
  return (
    findProfileValue(profile, 'ignore_configured_endpoint_urls') ??
    findProfileValue(profile, 'ignore_configure_endpoint_urls')
  );
}
