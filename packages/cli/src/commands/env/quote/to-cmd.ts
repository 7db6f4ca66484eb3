import { refuse } from '../unquotable.js';

/**
 * An assignment for a batch file of cmd. Quotes around the whole keep `&`, `|`, `<`, `>` and `^` as
 * they are; a percent sign is doubled, as batch files want it (at the prompt it would stay double).
 *
 * @throws UnquotableError where the value has a double quote, for which cmd has no escape, or an
 *   exclamation mark, which vanishes where delayed expansion is on
 * @example
 * ```ts
 * toCmd('A', '50%'); // 'set "A=50%%"'
 * ```
 */
export function toCmd(name: string, value: string): string {
  refuse(value, '"', '%22', 'batch file');
  refuse(value, '!', '%21', 'batch file');
  return `set "${name}=${value.replaceAll('%', '%%')}"`;
}
