/**
 * An assignment for sh, bash, zsh and their like. Nothing is special between single quotes but the
 * single quote itself.
 *
 * @example
 * ```ts
 * toSh('A', "it's"); // "export A='it'\\''s'"
 * ```
 */
export function toSh(name: string, value: string): string {
  return `export ${name}='${value.replaceAll("'", String.raw`'\''`)}'`;
}
