import type { ConfigProblemCode } from '../config-problem.js';
import type { Finding } from '../problem-list.js';

/** What is wrong with a line that is no `KEY = VALUE`: mostly that, but for headers their `]`. */
export function toNoDelimiter(
  found: Finding,
  wanted: string,
): [code: ConfigProblemCode, found: Finding, detail: string] {
  return [isOpenHeader(found) ? 'EP_CONFIG_HEADER_OPEN' : 'EP_CONFIG_NO_DELIMITER', found, wanted];
}

/** Whether a line starts as a header does, and does not end as one. */
export function isOpenHeader({ value }: Finding): boolean {
  return value.startsWith('[') && !value.endsWith(']');
}
