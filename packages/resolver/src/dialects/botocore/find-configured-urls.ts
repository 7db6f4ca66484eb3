import { type ConfigEntry, type ConfigSection, findEntry, findNestedEntry } from '@ep/config';

import type { Context } from '../../question/context.js';
import { failed, type Finding, foundUrl, passed, type Rung } from '../finding.js';
import { findProfileEntry, type Profile } from '../../settings/profile.js';
import { Fault } from '../../errors/fault.js';
import { type ResolverErrorCode } from '../../errors/resolver-error.js';
import { fromEntry, fromEnv, fromOption, type Setting } from '../../settings/source.js';

/** The argument, and the four places of a configured URL, in the order of botocore. */
export function findConfiguredUrls(
  context: Context,
  profile: Profile,
  ignore: Setting<boolean>,
): Finding[] {
  const { endpointUrl } = context.options;
  return [
    endpointUrl === undefined
      ? passed(1, 'unset')
      : foundUrl(1, fromOption('endpointUrl', endpointUrl)),
    passed(2, ignore.value ? 'on' : 'off', ignore.source),
    findVariable(3, context, context.envVar, ignore.value),
    findVariable(4, context, 'AWS_ENDPOINT_URL', ignore.value),
    findServices(context, profile, ignore.value),
    findProfileUrl(profile, ignore.value),
  ];
}

function findVariable(rung: 3 | 4, { env }: Context, name: string, ignored: boolean): Finding {
  const value = env[name];
  return value === undefined ? passed(rung, 'unset') : judge(rung, fromEnv(name, value), ignored);
}

/** An empty URL is passed over; any other is taken, and checked only once it has won. */
function judge(rung: Rung, setting: Setting, ignored: boolean): Finding {
  if (setting.value === '') return passed(rung, 'empty', setting.source);
  return ignored ? passed(rung, 'ignored', setting.source, setting.value) : foundUrl(rung, setting);
}

/** The services section: once the profile has the key, a missing or empty section is an error. */
function findServices(context: Context, profile: Profile, ignored: boolean): Finding {
  const named = findProfileEntry(profile, 'services');
  if (named === undefined) return passed(6, 'unset');
  const setting = fromEntry(named.kind, 'services', named.entry);
  if (ignored) return passed(6, 'ignored', setting.source);
  if (named.entry.nested !== null) return fail(6, 'EP_RESOLVER_NESTED_VALUE', setting);
  const section = context.config?.services.get(named.entry.value);
  if (section === undefined || isEmpty(section)) {
    return fail(6, 'EP_RESOLVER_SERVICES_SECTION', setting);
  }
  return findInSection(context, section);
}

function isEmpty({ entries, inherited }: ConfigSection): boolean {
  return entries.size === 0 && inherited.size === 0;
}

function findInSection({ identifier }: Context, section: ConfigSection): Finding {
  const entry: ConfigEntry | undefined = findEntry(section, identifier);
  if (entry === undefined) return passed(6, 'unset');
  if (entry.nested === null) {
    return fail(6, 'EP_RESOLVER_SERVICES_ENTRY', fromEntry('config', identifier, entry));
  }
  const url = findNestedEntry(section, identifier, 'endpoint_url');
  if (url === undefined) return passed(6, 'unset');
  return judge(6, fromEntry('config', `${identifier}.endpoint_url`, url), false);
}

function findProfileUrl(profile: Profile, ignored: boolean): Finding {
  const found = findProfileEntry(profile, 'endpoint_url');
  if (found === undefined) return passed(7, 'unset');
  const setting = fromEntry(found.kind, 'endpoint_url', found.entry);
  if (found.entry.nested !== null && !ignored) return fail(7, 'EP_RESOLVER_NESTED_VALUE', setting);
  return judge(7, setting, ignored);
}

function fail(rung: Rung, code: ResolverErrorCode, setting: Setting): Finding {
  return failed(rung, new Fault(code, setting));
}
