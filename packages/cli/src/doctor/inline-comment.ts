/**
 * Whether a value has something behind it that looks like a comment: one that the AWS SDK for
 * JavaScript cuts off, and every other tool takes for a part of the value.
 *
 * @example
 * ```ts
 * hasInlineComment('http://a # mine'); // true
 * hasInlineComment('http://a/#b'); // false
 * ```
 */
export function hasInlineComment(value: string): boolean {
  return /\s[#;]/.test(value);
}
