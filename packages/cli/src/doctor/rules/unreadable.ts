import type { ConfigProblemCode } from '@ep/config';

import type { Rule } from '../rule.js';
import { findFatal } from '../problems.js';

/** What other rules say more about. */
const OTHERS: ReadonlySet<ConfigProblemCode> = new Set([
  'EP_CONFIG_BYTE_ORDER_MARK',
  'EP_CONFIG_DUPLICATE_SECTION',
  'EP_CONFIG_DUPLICATE_KEY',
]);

/** A line for which most tools give up the file. */
export const unreadable: Rule = {
  code: 'EP_DOCTOR_FILE',
  severity: 'error',
  finds: 'a line with which most tools cannot read the file',
  example: { config: '[default]\noutput = json\nregion\n' },
  fixed: { config: '[default]\noutput = json\n' },
  find: (situation) => findFatal(situation, (code) => !OTHERS.has(code)),
};
