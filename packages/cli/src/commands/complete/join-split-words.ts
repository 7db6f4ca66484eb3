/** Words, and the one that is to be completed. */
export interface SplitWords {
  readonly words: readonly string[];
  readonly current: string;
  /** The start of `current` that the shell leaves as it is, and wants no candidate to repeat. */
  readonly kept: string;
}

/**
 * Joins what bash splits: it takes `=` and `:` for words, so that `--format=js` comes as three.
 *
 * @example
 * ```ts
 * joinSplitWords(['list', '--format', '='], 'js'); // { words: ['list'], current: '--format=js', kept: '--format=' }
 * ```
 */
export function joinSplitWords(words: readonly string[], current: string): SplitWords {
  const joined: string[] = [];
  let isOpen = false;
  for (const word of [...words, current]) {
    const isBreak = word === '=' || word === ':';
    if ((isOpen || isBreak) && joined.length > 0) joined.push((joined.pop() ?? '') + word);
    else joined.push(word);
    isOpen = isBreak;
  }
  const last = joined.pop() ?? '';
  const typed = current === '=' || current === ':' ? '' : current;
  return { words: joined, current: last, kept: last.slice(0, last.length - typed.length) };
}
