import { askAll } from '../ask-all.js';
import { emptySettings } from '../empty-settings.js';
import type { Rule } from '../rule.js';

/** `AWS_REGION=`: a value like any other to some tools. */
export const emptyCounts: Rule = {
  code: 'EP_DOCTOR_EMPTY_COUNTS',
  severity: 'warning',
  finds: 'a variable that is set to nothing, which not every tool takes for unset',
  example: {
    hasNoRegion: true,
    env: { AWS_REGION: '' },
    config: '[default]\nregion = eu-west-1\n',
  },
  fixed: { hasNoRegion: true, config: '[default]\nregion = eu-west-1\n' },
  givesWay: true,
  find: (situation) =>
    emptySettings(situation)
      .filter(({ counts }) => counts)
      .map(({ name, service }) => ({
        message: `${name} is set to nothing, which not every tool takes for unset.`,
        place: { variable: name },
        value: '',
        fix: 'Give it a value, or unset it.',
        dialects: askAll(situation, service),
      })),
};
