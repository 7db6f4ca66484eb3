/**
 * `split` of the rules: the parts of `value` between the delimiters, at most `limit` of them (0 = all
 * there are); the last part keeps whatever delimiters are left in it.
 */
export function split(value: string, delimiter: string, limit: number): readonly string[] {
  const parts = value.split(delimiter);
  if (limit === 0 || parts.length <= limit) return parts;
  const rest = parts.splice(limit - 1);
  return [...parts, rest.join(delimiter)];
}
