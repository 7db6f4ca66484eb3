/** PowerShell takes the typographic ones for single quotes, too. */
const SINGLE_QUOTES = /['\u2018\u2019\u201A\u201B]/g;

/**
 * An assignment for PowerShell. Between single quotes, a quote is doubled and nothing else is special.
 *
 * @example
 * ```ts
 * toPowershell('A', "it's"); // "$env:A = 'it''s'"
 * ```
 */
export function toPowershell(name: string, value: string): string {
  return `$env:${name} = '${value.replaceAll(SINGLE_QUOTES, '$&$&')}'`;
}
