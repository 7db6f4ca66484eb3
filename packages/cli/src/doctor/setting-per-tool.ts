import { dialects } from '@ep/config';
import type { ResolverInput, Setting } from '@ep/resolver';

import { ANY_SERVICE } from '../services/stand-ins.js';
import { byDialect, type Texts, toText } from './ask-all.js';
import { ask } from './ask.js';
import { withoutEndpoints } from './other-situations.js';
import type { Situation } from './situation.js';

/** A setting that the tools read each in their own way. */
export interface SettingPerTool {
  /** By dialect, in the order of `dialects`; null where a tool finds none. */
  readonly settings: readonly (Setting | null)[];
  /** Whether two tools take different values, or one fails where another does not. */
  readonly differ: boolean;
  readonly dialects: Texts;
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
    dialects: byDialect((dialect) => texts[dialects.indexOf(dialect)] ?? none),
  };
}

/** The region that stands in for none is given as an option: it is nobody's setting. */
function toOwn(setting: Setting | null): Setting | null {
  return setting?.source.kind === 'option' ? null : setting;
}
