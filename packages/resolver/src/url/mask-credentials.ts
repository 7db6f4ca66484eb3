/** A stretch of a text, in UTF-16 units counted from 0 on, its end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

// Each of these looks at a letter once: one expression for all takes hours where a text has a megabyte.
/** What credentials stand by: the slashes before them, or the colon in them. */
const MARK = /(?<=\/)\/(?!\/)|:/g;
/** What is behind a colon that is in no credentials: a port and a path, or a scheme's slashes. */
const PORT_AND_PATH = /\d*[/?#\\]/y;
/** What a host ends with, and what a URL in a text does. */
const [HOST_END, WORD_END] = [/[/?#\\]/g, /[\s"']/g];
/** What no user's name has in it. */
const NO_USER = /[\s/"'=(`:[\]]/;

/**
 * Masks the credentials of the URLs in a text, for print: of one URL, with or without its
 * scheme, of a line, of a sentence.
 *
 * @example
 * ```ts
 * maskCredentials('https://user:pass@host:1/'); // 'https://***@host:1/'
 * maskCredentials('user:pass@host'); // '***@host'
 * ```
 */
export function maskCredentials(text: string): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of findCredentials(text)) {
    masked += `${text.slice(from, start)}***`;
    from = end;
  }
  return masked + text.slice(from);
}

/**
 * Where in a text {@link maskCredentials} masks: stretches in their order, counted from 0 on in
 * UTF-16 units, their ends exclusive. User and password are behind the slashes of a URL, or, where the
 * scheme is missing, what has a colon in it that no port and path follow; a password with a `#` behind
 * a scheme is found as such, too. Takes time in proportion to the text.
 *
 * @example
 * ```ts
 * findCredentials('user:pass@host'); // [{ start: 0, end: 9 }]
 * ```
 */
export function findCredentials(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  let word = { end: 0, at: -1 };
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const isSlash = mark === '/';
    // What is found last may end with the slashes of the next.
    if (index < (isSlash ? from - 1 : from)) continue;
    if (index >= word.end) word = wordAt(WORD_END, text, index);
    const one = isSlash ? behindSlashes(text, index + 1) : aroundColon(text, index, from, word.at);
    if (one === undefined) continue;
    found.push(one);
    from = one.end;
  }
  return found;
}

function behindSlashes(text: string, start: number): Stretch | undefined {
  const { at } = wordAt(HOST_END, text, start);
  return at > start ? { start, end: at } : undefined;
}

function aroundColon(text: string, colon: number, from: number, at: number): Stretch | undefined {
  PORT_AND_PATH.lastIndex = colon + 1;
  if (at < colon || PORT_AND_PATH.test(text)) return undefined;
  let start = colon;
  while (start > from && !NO_USER.test(text.charAt(start - 1))) start--;
  return { start, end: at };
}

/** Where the word that starts at a place ends, and where its last `@` is; -1 where it has none. */
function wordAt(ending: RegExp, text: string, start: number): { end: number; at: number } {
  ending.lastIndex = start;
  const end = ending.exec(text)?.index ?? text.length;
  const at = text.slice(start, end).lastIndexOf('@');
  return { end, at: at === -1 ? -1 : start + at };
}
