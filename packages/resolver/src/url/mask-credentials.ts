/**
 * A URL with what stands before its `@` masked, for print; any other text as it stands.
 *
 * @example
 * ```ts
 * maskCredentials('https://user:pass@host:1/'); // 'https://***@host:1/'
 * ```
 */
export function maskCredentials(text: string): string {
  const scheme = text.indexOf('//');
  if (scheme === -1) return text;
  const start = scheme + 2;
  const path = text.slice(start).search(/[/?#\\]/);
  const end = path === -1 ? text.length : start + path;
  const at = text.lastIndexOf('@', end);
  return at < start ? text : `${text.slice(0, start)}***${text.slice(at)}`;
}
