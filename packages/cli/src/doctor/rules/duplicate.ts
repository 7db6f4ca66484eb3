import type { Rule } from '../rule.js';
import { findFatal } from '../problems.js';

/** One section, or one key of a section, twice. */
export const duplicate: Rule = {
  code: 'EP_DOCTOR_DUPLICATE',
  severity: 'error',
  finds: 'a section, or a key within one, that is there twice',
  example: {
    config: '[profile dev]\nendpoint_url = http://localhost:4566\n[profile dev]\noutput = json\n',
  },
  fixed: { config: '[profile dev]\nendpoint_url = http://localhost:4566\noutput = json\n' },
  find: (situation) =>
    findFatal(
      situation,
      (code) => code === 'EP_CONFIG_DUPLICATE_SECTION' || code === 'EP_CONFIG_DUPLICATE_KEY',
    ),
};
