import type { Setting } from '@ep/resolver';

import { settingPerTool } from '../setting-per-tool.js';
import type { Found, Rule } from '../rule.js';
import { profileMissing } from './profile-missing.js';

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
    const { dialects, differ, settings } = settingPerTool(situation, 'region', 'no region');
    const source = settings.find((setting) => setting?.source.kind === 'env');
    return differ && source ? [toFound(source, dialects)] : [];
  },
};

function toFound({ value, source }: Setting, dialects: Found['dialects']): Found {
  return {
    message: 'Not every tool takes the same region.',
    place: { variable: source.name },
    value,
    fix: 'Set AWS_REGION and AWS_DEFAULT_REGION to the same region.',
    ...(dialects && { dialects }),
  };
}
