import { dialects } from '@ep/config';
import type { ResolverError, ResolverInput, Setting } from '@ep/resolver';

import { ANY_SERVICE } from '../../services/placeholders.js';
import {
  ask,
  askAllAsIs,
  askAsIs,
  byDialect,
  SOME_REGION,
  type Texts,
  toText,
} from '../ask-tools.js';
import { withoutEndpoints } from '../other-situations.js';
import { headersOf } from '../places.js';
import type { Found, Rule } from '../rule.js';
import { profilesOf } from '../shared-files.js';
import { type Situation, variablesOf } from '../situation.js';

/** A variable names a profile that neither file contains. */
export const profileMissing: Rule = {
  code: 'EP_DOCTOR_PROFILE_MISSING',
  severity: 'error',
  finds: 'a variable that names a missing profile',
  example: { env: { AWS_PROFILE: 'dev' }, config: '[profile test]\noutput = json\n' },
  fixed: { env: { AWS_PROFILE: 'test' }, config: '[profile test]\noutput = json\n' },
  find: (situation) => {
    const errors = dialects.map((dialect) => ask(situation, ANY_SERVICE, dialect).error);
    const error = errors.find((one) => one?.code === 'EP_RESOLVER_PROFILE_MISSING');
    return error ? [toMissing(situation, error)] : [];
  },
};

function toMissing(situation: Situation, { value, source }: ResolverError): Found {
  const names = [...new Set(profilesOf(situation).map(({ section }) => section.name))];
  const bare = headersOf(situation.config).find(({ text }) => text === `[${value}]`);
  return {
    message: `The profile ${JSON.stringify(value ?? '')} is in neither shared file.`,
    place: { variable: source?.name ?? 'AWS_PROFILE' },
    value: value ?? '',
    fix: bare
      ? `Write [profile ${value}] in line ${bare.place.line}.`
      : names.length === 0
        ? 'Add the profile, or name no profile.'
        : `Name an existing profile: ${names.join(', ')}.`,
    dialects: askAllAsIs(situation, ANY_SERVICE),
  };
}

const VARIABLE = 'AWS_DEFAULT_PROFILE';

/** `AWS_DEFAULT_PROFILE`: only some tools read it. */
export const profileDiffers: Rule = {
  code: 'EP_DOCTOR_PROFILE_DIFFERS',
  severity: 'warning',
  finds: 'variables from which not every tool takes the same profile',
  example: {
    env: { AWS_DEFAULT_PROFILE: 'dev', AWS_PROFILE: 'test' },
    config: '[profile dev]\noutput = json\n[profile test]\noutput = json\n',
  },
  fixed: {
    env: { AWS_PROFILE: 'test' },
    config: '[profile dev]\noutput = json\n[profile test]\noutput = json\n',
  },
  find: (situation) => {
    const { differ, shown } = settingPerTool(situation, 'profile', 'the default profile');
    return variablesOf(situation)
      .filter(({ name }) => differ && name === VARIABLE)
      .map(({ name, value }) => ({
        message: 'Not every tool uses the same profile.',
        place: { variable: name },
        value,
        fix: 'Set only AWS_PROFILE.',
        dialects: shown,
      }));
  },
};

/** `AWS_REGION` and `AWS_DEFAULT_REGION`: only some tools read each. */
export const regionDiffers: Rule = {
  code: 'EP_DOCTOR_REGION_DIFFERS',
  severity: 'warning',
  finds: 'variables from which not every tool takes the same region',
  example: { hasNoRegion: true, env: { AWS_REGION: 'eu-west-1' } },
  fixed: { env: { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-1' } },
  find: (situation) => {
    // A tool that fails because of the profile never looks for a region: another rule reports that.
    if (profileMissing.find(situation).length > 0) return [];
    // Another rule says more about an empty region.
    const { AWS_REGION, AWS_DEFAULT_REGION } = situation.env;
    if (AWS_REGION === '' || AWS_DEFAULT_REGION === '') return [];
    const { differ, settings, shown } = settingPerTool(situation, 'region', 'no region');
    const source = settings.find((setting) => setting?.source.kind === 'env');
    return differ && source ? [toDiffering(source, shown)] : [];
  },
};

function toDiffering({ value, source }: Setting, does: Texts): Found {
  return {
    message: 'Not every tool uses the same region.',
    place: { variable: source.name },
    value,
    fix: 'Set AWS_REGION and AWS_DEFAULT_REGION to the same region.',
    dialects: does,
  };
}

/** No region anywhere: most tools need one. */
export const regionMissing: Rule = {
  code: 'EP_DOCTOR_REGION_MISSING',
  severity: 'note',
  finds: 'no region, although some tool needs one',
  example: { hasNoRegion: true, config: '[default]\noutput = json\n' },
  fixed: { hasNoRegion: true, config: '[default]\noutput = json\nregion = eu-west-1\n' },
  find: (situation) => {
    const lacking = dialects.filter((dialect) => {
      const { error } = askAsIs(situation, ANY_SERVICE, dialect);
      return error?.code === 'EP_RESOLVER_REGION_MISSING';
    });
    // The other rule says more about a region that only some tools find.
    if (lacking.length === 0 || regionDiffers.find(situation).length > 0) return [];
    return [
      {
        message:
          lacking.length === dialects.length
            ? `No region is set. The endpoints in this report assume ${SOME_REGION}.`
            : `Not every tool finds a region. For the others, this report assumes ${SOME_REGION}.`,
        place: { variable: 'AWS_REGION' },
        value: '',
        fix: 'Set AWS_REGION and AWS_DEFAULT_REGION, or write region = REGION in the profile.',
        dialects: askAllAsIs(situation, ANY_SERVICE),
      },
    ];
  },
};

/** A setting as each tool reads it. */
export interface SettingPerTool {
  /** In the order of `dialects`; null where a tool finds none. */
  readonly settings: readonly (Setting | null)[];
  /** Whether two tools use different values, or one fails where another does not. */
  readonly differ: boolean;
  readonly shown: Texts;
}

/** With these options, tools look for little else than profile and region. */
const NOTHING_ELSE: ResolverInput = {
  ignoreConfiguredEndpointUrls: true,
  useFipsEndpoint: false,
  useDualstackEndpoint: false,
  accountIdEndpointMode: 'disabled',
};

/**
 * The profile or region that each tool uses if no option sets it.
 *
 * @param none what to print for a tool that finds none
 */
export function settingPerTool(
  situation: Situation,
  name: 'profile' | 'region',
  none: string,
): SettingPerTool {
  const bare = withoutEndpoints(situation);
  const answers = dialects.map((dialect) => ask(bare, ANY_SERVICE, dialect, NOTHING_ELSE));
  const settings = answers.map(({ endpoint }) => toOwn(endpoint?.settings[name] ?? null));
  const texts = dialects.map((dialect, index) => {
    const answer = answers[index];
    if (answer?.error) return toText(answer, dialect);
    return settings[index]?.value ?? none;
  });
  return {
    settings,
    differ: new Set(texts).size > 1,
    shown: byDialect((dialect) => texts[dialects.indexOf(dialect)] ?? none),
  };
}

/** A placeholder region is passed as an option: nobody has set it. */
function toOwn(setting: Setting | null): Setting | null {
  return setting?.source.kind === 'option' ? null : setting;
}
