import type { Io } from './io.js';

/** Nobody reads a longer line: what it echoes is 100 kB of something. */
const LONGEST = 1000;
const HEAD = 600;
const TAIL = 300;

/**
 * A line for people, without its middle where it is longer than 1000 characters: it starts with what is
 * wrong, and ends with what to do.
 *
 * @example
 * ```ts
 * shortenText(`no service is called "${'a'.repeat(100_000)}"`).length; // 901
 * ```
 */
export function shortenText(text: string): string {
  if (text.length <= LONGEST) return text;
  // Not in the middle of a surrogate pair.
  const head = text.slice(0, HEAD).replace(/[\uD800-\uDBFF]$/, '');
  const tail = text.slice(-TAIL).replace(/^[\uDC00-\uDFFF]/, '');
  return `${head}…${tail}`;
}

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

const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A string without control characters for a terminal: tabs become spaces, all others �.
 * Its length stays.
 *
 * @example
 * ```ts
 * toPrintable('\u001B[2Jhello'); // '�[2Jhello'
 * ```
 */
export function toPrintable(text: string): string {
  return text.replaceAll('\t', ' ').replaceAll(UNPRINTABLE, (char) => '\uFFFD'.repeat(char.length));
}

/**
 * A text in lines of at most `width` columns, broken at spaces; a longer word has a line of its own.
 *
 * @param indent stands before every line, and counts
 * @example
 * ```ts
 * wrapWords('exact: endpoint prefix', 12, '  '); // ['  exact:', '  endpoint', '  prefix']
 * ```
 */
export function wrapWords(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(indent + word);
  }
  return lines;
}
