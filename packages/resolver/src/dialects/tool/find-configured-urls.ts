import { type ConfigSection, findEntry, findNestedEntry } from '@ep/config';

import type { ResolverErrorCode } from '../../errors/codes.js';
import { Fault } from '../../errors/fault.js';
import { findProfileEntry } from '../../settings/profile.js';
import { fromEntry, fromOption, type Setting } from '../../settings/source.js';
import { settings } from '../../settings/table.js';
import { failed, type Finding, foundUrl, passed, type Rung } from '../finding.js';
import { readVariable, type SettingsReader } from './settings-reader.js';

const { endpointUrl: URL, services: SERVICES } = settings;

/** The option, and the four places of a configured URL, in the order of the real tools. */
export function findConfiguredUrls(reader: SettingsReader, ignore: Setting<boolean>): Finding[] {
  const { context } = reader;
  const ignored = ignore.value;
  const services = findServices(reader, ignored);
  return [
    // 1: the option, which nothing overrides
    findOption(reader),
    // 2: whether configured URLs are ignored
    passed(2, ignored ? 'on' : 'off', ignore.source),
    // 3: the variable of the service
    judge(3, readVariable(context, context.envVar), ignored),
    // 4: the variable of all services
    judge(4, readVariable(context, URL.variable), ignored),
    // 6: the services section
    services,
    // 7: the profile
    findProfileUrl(reader, services, ignored),
  ];
}

function findOption({ context, traits }: SettingsReader): Finding {
  const { endpointUrl } = context.options;
  if (endpointUrl === undefined) return passed(1, 'unset');
  const setting = fromOption('endpointUrl', endpointUrl);
  return traits.emptyOption === 'invalid' ? foundUrl(1, setting) : judge(1, setting, false);
}

/** An empty URL counts as not set. Any other is taken, and checked only once it has won. */
function judge(rung: Rung, setting: Setting | undefined, ignored: boolean): Finding {
  if (setting === undefined) return passed(rung, 'unset');
  if (setting.value === '') return passed(rung, 'empty', setting.source);
  return ignored ? passed(rung, 'ignored', setting.source, setting.value) : foundUrl(rung, setting);
}

function findServices(reader: SettingsReader, ignored: boolean): Finding {
  const { context, profile, traits } = reader;
  const named = findProfileEntry(profile, SERVICES.key, traits.firstFile);
  if (named === undefined) return passed(6, 'unset');
  const setting = fromEntry(named.kind, SERVICES.key, named.entry);
  const fails = traits.missingSection === 'fails';
  if (fails && ignored) return passed(6, 'ignored', setting.source);
  if (named.entry.nested !== null) return fail(6, 'EP_RESOLVER_NESTED_VALUE', setting);
  const section = context.config?.readable
    ? context.config.services.get(named.entry.value)
    : undefined;
  if (section !== undefined && !isEmpty(section)) return findInSection(reader, section, ignored);
  return fails
    ? fail(6, 'EP_RESOLVER_SERVICES_SECTION', setting)
    : passed(6, 'skipped', setting.source);
}

function isEmpty({ entries, inherited }: ConfigSection): boolean {
  return entries.size === 0 && inherited.size === 0;
}

function findInSection(
  { context: { identifier } }: SettingsReader,
  section: ConfigSection,
  ignored: boolean,
): Finding {
  const entry = section.dotted ? undefined : findEntry(section, identifier);
  if (entry?.nested === null) {
    return fail(6, 'EP_RESOLVER_SERVICES_ENTRY', fromEntry('config', identifier, entry));
  }
  const url = findNestedEntry(section, identifier, URL.key);
  const name = `${identifier}.${URL.key}`;
  return judge(6, url && fromEntry('config', name, url), ignored);
}

/** Where a services section is skipped, the URL of the profile is skipped with it. */
function findProfileUrl(reader: SettingsReader, services: Finding, ignored: boolean): Finding {
  const found = findProfileEntry(reader.profile, URL.key, reader.traits.firstFile);
  if (found === undefined) return passed(7, 'unset');
  const setting = fromEntry(found.kind, URL.key, found.entry);
  if (services.state === 'skipped') return passed(7, 'skipped', setting.source);
  if (found.entry.nested !== null && !ignored) return fail(7, 'EP_RESOLVER_NESTED_VALUE', setting);
  return judge(7, setting, ignored);
}

function fail(rung: Rung, code: ResolverErrorCode, setting: Setting): Finding {
  return failed(rung, new Fault(code, setting));
}
