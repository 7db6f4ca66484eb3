import type { Rule } from '../rule.js';
import { findFatal } from '../problems.js';

/** What some editors put before the first character. */
export const byteOrderMark: Rule = {
  code: 'EP_DOCTOR_BYTE_ORDER_MARK',
  severity: 'error',
  finds: 'a byte order mark, with which most tools cannot read the file',
  example: { config: '\uFEFF[default]\nendpoint_url = http://localhost:4566\n' },
  fixed: { config: '[default]\nendpoint_url = http://localhost:4566\n' },
  find: (situation) => findFatal(situation, (code) => code === 'EP_CONFIG_BYTE_ORDER_MARK'),
};
