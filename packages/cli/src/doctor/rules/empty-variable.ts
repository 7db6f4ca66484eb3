import { askAllWith } from '../ask-all.js';
import { emptySettings } from '../empty-settings.js';
import type { Rule } from '../rule.js';

/** `AWS_ENDPOINT_URL_SFN=`: no harm, and no endpoint either. */
export const emptyVariable: Rule = {
  code: 'EP_DOCTOR_VARIABLE_EMPTY',
  severity: 'note',
  finds: 'a variable that is set to nothing, which every tool takes for unset',
  example: { env: { AWS_ENDPOINT_URL_SFN: '' } },
  fixed: { env: { AWS_ENDPOINT_URL_SFN: 'http://localhost:8083' } },
  givesWay: true,
  find: (situation) =>
    emptySettings(situation)
      .filter(({ counts }) => !counts)
      .map(({ name, service }) => ({
        message: `${name} is set to nothing, which every tool takes for unset.`,
        place: { variable: name },
        value: '',
        fix: 'Give it a value, or unset it.',
        dialects: askAllWith(situation, name, service),
      })),
};
