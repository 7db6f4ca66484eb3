import { Fault } from '../../errors/fault.js';
import { assertProfile, assertReadable } from '../../question/check-files.js';
import type { Context } from '../../question/context.js';
import { findProfile } from '../../settings/profile.js';
import { isFipsRegion, isRegion, parseFipsRegion } from '../../settings/region.js';
import { findS3Setting, isS3 } from '../../settings/s3-block.js';
import { fromDefault, fromOption, type Setting } from '../../settings/source.js';
import { settings, SWITCHES } from '../../settings/table.js';
import { readFirst, readProfileName, SettingsReader } from '../tool/settings-reader.js';
import type { ToolQuestion } from '../tool/tool-question.js';
import { readAccountId } from './read-credentials.js';
import { type BotocoreTraits, traitsOf } from './traits.js';

/** The settings of one call, as botocore reads them. */
export interface BotocoreQuestion extends ToolQuestion {
  readonly traits: BotocoreTraits;
  /** The region, without the parts that turn FIPS on. */
  readonly realRegion: string | undefined;
}

/**
 * Reads the settings in the order in which botocore can fail: the region of the call, the files, the
 * profile, the region of the profile, the credentials.
 *
 * @throws Fault the first error
 */
export function readSettings(context: Context): BotocoreQuestion {
  const traits = traitsOf(context.dialect);
  const { region: option } = context.options;
  const given =
    option === undefined
      ? readFirst(context, traits.variables.region)
      : fromOption('region', option);
  assertRegion(given);
  assertReadable(context.config);
  assertReadable(context.credentials);
  const profileName = readProfileName(context, traits);
  const profile = findProfile(context.config, context.credentials, profileName.value);
  assertProfile(profile, profileName);
  const reader = new SettingsReader(context, traits, profile);
  const region = given ?? reader.findInProfile('region');
  assertRegion(region);
  return {
    traits,
    reader,
    ofUrls: reader,
    profileName,
    region,
    realRegion: region && parseFipsRegion(region.value).region,
    accountId: readAccountId(reader),
    ignore: reader.readSwitch(SWITCHES.ignore),
    fips: readFips(reader, region),
    dualstack: readDualstack(reader),
    mode: readAccountMode(reader),
  };
}

function assertRegion(region: Setting | undefined): void {
  if (region === undefined || isRegion(region.value)) return;
  throw new Fault('EP_RESOLVER_REGION_INVALID', region);
}

/** A region such as fips-us-west-2 turns FIPS on. */
function readFips(reader: SettingsReader, region: Setting | undefined): Setting<boolean> {
  return region !== undefined && isFipsRegion(region.value)
    ? { value: true, source: region.source }
    : reader.readSwitch(SWITCHES.fips);
}

/** S3 can also turn dual-stack on below the key `s3` of the profile. */
function readDualstack(reader: SettingsReader): Setting<boolean> {
  if (isS3(reader.context.identifier)) {
    const nested = findS3Setting(reader.profile, settings.s3UseDualstackEndpoint.s3Key);
    if (nested?.value.toLowerCase() === 'true') return { value: true, source: nested.source };
  }
  return reader.readSwitch(SWITCHES.dualstack);
}

/** The mode, in small letters. Requests without a signature have no account ID. */
function readAccountMode(reader: SettingsReader): Setting {
  const { unsigned, accountIdEndpointMode: given } = reader.context.options;
  if (unsigned) return fromOption('unsigned', 'disabled');
  const name = 'accountIdEndpointMode';
  const found = given === undefined ? reader.findConfigured(name) : fromOption(name, given);
  const { key, default: byDefault } = settings[name];
  if (found === undefined) return fromDefault(key, byDefault);
  return { value: found.value.toLowerCase(), source: found.source };
}
