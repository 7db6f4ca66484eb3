import { findNestedEntry } from '@ep/config';

import type { Context } from '../../question/context.js';
import { type Finding, foundUrl, passed } from '../finding.js';
import { findProfileValue, type Profile } from '../../settings/profile.js';
import { fromEntry, fromEnv, fromOption, type Setting } from '../../settings/source.js';

/** The client's own endpoint, and the four places of a configured URL, in the order of the SDK. */
export function findConfiguredUrls(
  context: Context,
  profile: Profile,
  ignore: Setting<boolean>,
): Finding[] {
  const { endpointUrl } = context.options;
  const option = endpointUrl === undefined ? undefined : fromOption('endpointUrl', endpointUrl);
  const services = findServices(context, profile, ignore.value);
  return [
    judge(1, option, false),
    passed(2, ignore.value ? 'on' : 'off', ignore.source),
    findVariable(3, context, context.envVar, ignore.value),
    findVariable(4, context, 'AWS_ENDPOINT_URL', ignore.value),
    services,
    findProfileUrl(services, profile, ignore.value),
  ];
}

function findVariable(rung: 3 | 4, { env }: Context, name: string, ignored: boolean): Finding {
  const value = env[name];
  return judge(rung, value === undefined ? undefined : fromEnv(name, value), ignored);
}

function judge(rung: 1 | 3 | 4 | 6 | 7, setting: Setting | undefined, ignored: boolean): Finding {
  if (setting === undefined) return passed(rung, 'unset');
  if (setting.value === '') return passed(rung, 'empty', setting.source);
  return ignored ? passed(rung, 'ignored', setting.source, setting.value) : foundUrl(rung, setting);
}

/** A section that is missing is an error that the SDK swallows: state `skipped`. */
function findServices(context: Context, profile: Profile, ignored: boolean): Finding {
  const named = findProfileValue(profile, 'services', 'config');
  if (named === undefined) return passed(6, 'unset');
  const section = context.config?.readable ? context.config.services.get(named.value) : undefined;
  if (section === undefined) return passed(6, 'skipped', named.source);
  const url = findNestedEntry(section, context.identifier, 'endpoint_url');
  const name = `${context.identifier}.endpoint_url`;
  return judge(6, url === undefined ? undefined : fromEntry('config', name, url), ignored);
}

/** The swallowed error takes the profile's URL with it. */
function findProfileUrl(services: Finding, profile: Profile, ignored: boolean): Finding {
  const found = findProfileValue(profile, 'endpoint_url', 'config');
  if (found !== undefined && services.state === 'skipped')
    return passed(7, 'skipped', found.source);
  return judge(7, found, ignored);
}
