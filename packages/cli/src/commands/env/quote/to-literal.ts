/**
 * A line that is read literally, up to its end: of `docker run --env-file`, and of the file that
 * GITHUB_ENV names. Quotes would become part of the value.
 *
 * @example
 * ```ts
 * toLiteral('A', "it's"); // "A=it's"
 * ```
 */
export function toLiteral(name: string, value: string): string {
  return `${name}=${value}`;
}
