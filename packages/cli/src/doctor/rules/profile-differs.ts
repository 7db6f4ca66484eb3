import { settingPerTool } from '../setting-per-tool.js';
import type { Rule } from '../rule.js';
import { variablesOf } from '../variables.js';

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
    const { dialects, differ } = settingPerTool(situation, 'profile', 'the default profile');
    return variablesOf(situation)
      .filter(({ name }) => differ && name === VARIABLE)
      .map(({ name, value }) => ({
        message: 'Not every tool takes the same profile.',
        place: { variable: name },
        value,
        fix: 'Set AWS_PROFILE alone.',
        dialects,
      }));
  },
};
