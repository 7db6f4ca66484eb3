/**
 * An assignment for fish. Between single quotes, `\` and `'` are special and nothing else.
 *
 * @example
 * ```ts
 * toFish('A', "it's"); // "set -gx A 'it\\'s'"
 * ```
 */
export function toFish(name: string, value: string): string {
  return `set -gx ${name} '${value.replaceAll(/[\\']/g, String.raw`\$&`)}'`;
}
