import type { Io } from './io.js';

/**
 * A text for people, with each path below the home folder as they write it. Windows has no such sign.
 *
 * @example
 * ```ts
 * shortenHome('region in /home/me/.aws/config:2', io); // 'region in ~/.aws/config:2'
 * ```
 */
export function shortenHome(text: string, { env, platform }: Pick<Io, 'env' | 'platform'>): string {
  const home = (env['HOME'] ?? '').replace(/\/+$/, '');
  if (platform === 'win32' || !home.startsWith('/')) return text;
  // A path begins at the start of a word: http://a/home/me/b has none in it.
  return text.replaceAll(`${home}/`, (path, at: number) =>
    at === 0 || /[\s("']/.test(text.charAt(at - 1)) ? '~/' : path,
  );
}
