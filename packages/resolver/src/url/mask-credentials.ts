/**
 * User and password: behind the slashes of a URL, or, where the scheme is missing, what has a colon
 * in it that no port and path follow. The second finds a password with a `#` behind a scheme, too.
 */
const USER_INFO = /(?<=\/\/)[^/?#\\]+(?=@)|[^\s/"'=(`:[\]]*:(?!\d*[/?#\\])[^\s"']*(?=@)/g;

/**
 * A text with the credentials of the URLs in it masked, for print: of one URL, with or without its
 * scheme, of a line, of a sentence.
 *
 * @example
 * ```ts
 * maskCredentials('https://user:pass@host:1/'); // 'https://***@host:1/'
 * maskCredentials('user:pass@host'); // '***@host'
 * ```
 */
export function maskCredentials(text: string): string {
  return text.replaceAll(USER_INFO, '***');
}

/**
 * Where in a text {@link maskCredentials} masks: stretches in their order, counted from 0 on in
 * UTF-16 units, their ends exclusive.
 *
 * @example
 * ```ts
 * findCredentials('user:pass@host'); // [{ start: 0, end: 9 }]
 * ```
 */
export function findCredentials(text: string): { readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(USER_INFO), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}
