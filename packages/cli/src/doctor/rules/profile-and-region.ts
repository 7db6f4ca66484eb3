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

/** A variable names a profile that is in neither file. */
export const profileMissing: Rule = {
  code: 'EP_DOCTOR_PROFILE_MISSING',
  severity: 'error',
  finds: 'a variable that names a profile that is not there',
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
    message: `There is no profile ${JSON.stringify(value ?? '')} in the shared files.`,
    place: { variable: source?.name ?? 'AWS_PROFILE' },
    value: value ?? '',
    fix: bare
      ? `Write [profile ${value}] in line ${bare.place.line}.`
      : names.length === 0
        ? 'Add the profile, or name none.'
        : `Name one that is there: ${names.join(', ')}.`,
    dialects: askAllAsIs(situation, ANY_SERVICE),
  };
}

const VARIABLE = 'AWS_DEFAULT_PROFILE';

/** `AWS_DEFAULT_PROFILE`: the tools do not agree on it. */
export const profileDiffers: Rule = {
  code: 'EP_DOCTOR_PROFILE_DIFFERS',
  severity: 'warning',
  finds: 'variables by which not every tool takes the same profile',
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
        message: 'Not every tool takes the same profile.',
        place: { variable: name },
        value,
        fix: 'Set AWS_PROFILE alone.',
        dialects: shown,
      }));
  },
};

/** `AWS_REGION` and `AWS_DEFAULT_REGION`: each is read by some tools only. */
export const regionDiffers: Rule = {
  code: 'EP_DOCTOR_REGION_DIFFERS',
  severity: 'warning',
  finds: 'variables by which not every tool takes the same region',
  example: { hasNoRegion: true, env: { AWS_REGION: 'eu-west-1' } },
  fixed: { env: { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-1' } },
  find: (situation) => {
    // Tools that fail for a profile look for no region: that is the other rule's.
    if (profileMissing.find(situation).length > 0) return [];
    // And of a region that is set to nothing, another says more.
    const { AWS_REGION, AWS_DEFAULT_REGION } = situation.env;
    if (AWS_REGION === '' || AWS_DEFAULT_REGION === '') return [];
    const { differ, settings, shown } = settingPerTool(situation, 'region', 'no region');
    const source = settings.find((setting) => setting?.source.kind === 'env');
    return differ && source ? [toDiffering(source, shown)] : [];
  },
};

function toDiffering({ value, source }: Setting, does: Texts): Found {
  return {
    message: 'Not every tool takes the same region.',
    place: { variable: source.name },
    value,
    fix: 'Set AWS_REGION and AWS_DEFAULT_REGION to the same region.',
    dialects: does,
  };
}

/** No region anywhere: hardly a tool works without one. */
export const regionMissing: Rule = {
  code: 'EP_DOCTOR_REGION_MISSING',
  severity: 'note',
  finds: 'no region, where a tool fails for it',
  example: { hasNoRegion: true, config: '[default]\noutput = json\n' },
  fixed: { hasNoRegion: true, config: '[default]\noutput = json\nregion = eu-west-1\n' },
  find: (situation) => {
    const lacking = dialects.filter((dialect) => {
      const { error } = askAsIs(situation, ANY_SERVICE, dialect);
      return error?.code === 'EP_RESOLVER_REGION_MISSING';
    });
    // Of a region that only some find, the other rule says more.
    if (lacking.length === 0 || regionDiffers.find(situation).length > 0) return [];
    const who = lacking.length === dialects.length ? 'No' : 'Not every';
    return [
      {
        message: `${who} tool finds a region. What is said here of a tool that finds none is said for ${SOME_REGION}.`,
        place: { variable: 'AWS_REGION' },
        value: '',
        fix: 'Set AWS_REGION and AWS_DEFAULT_REGION, or write region = REGION in the profile.',
        dialects: askAllAsIs(situation, ANY_SERVICE),
      },
    ];
  },
};

/** A setting that the tools read each in their own way. */
export interface SettingPerTool {
  /** By dialect, in the order of `dialects`; null where a tool finds none. */
  readonly settings: readonly (Setting | null)[];
  /** Whether two tools take different values, or one fails where another does not. */
  readonly differ: boolean;
  readonly shown: Texts;
}

/** With it, hardly anything but profile and region is looked for. */
const NOTHING_ELSE: ResolverInput = {
  ignoreConfiguredEndpointUrls: true,
  useFipsEndpoint: false,
  useDualstackEndpoint: false,
  accountIdEndpointMode: 'disabled',
};

/**
 * What each tool takes for a profile or a region, where no option says so.
 *
 * @param none what is said of a tool that finds nothing
 */
export function settingPerTool(
  situation: Situation,
  name: 'profile' | 'region',
  none: string,
): SettingPerTool {
  const asked = withoutEndpoints(situation);
  const answers = dialects.map((dialect) => ask(asked, ANY_SERVICE, dialect, NOTHING_ELSE));
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

/** The region that stands in for none is given as an option: it is nobody's setting. */
function toOwn(setting: Setting | null): Setting | null {
  return setting?.source.kind === 'option' ? null : setting;
}
