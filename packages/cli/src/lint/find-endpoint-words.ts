import type { Word } from './find-variables.js';
import { endsWord, isEscape, isWord, startsWord } from './word-edges.js';

/** In every look-alike, and in few other words. */
const CORE = '_ENDPOINT';
/** No name of a service is as long: longer words are not looked at, however long they are. */
const LONGEST = 100;

/**
 * The words in a text that may look like a variable for an endpoint, each once.
 *
 * @example
 * ```ts
 * [...findEndpointWords('export AWS_S3_ENDPOINT=x')]; // [{ name: 'AWS_S3_ENDPOINT', start: 7, end: 22 }]
 * ```
 */
export function* findEndpointWords(units: string): Generator<Word> {
  for (let at = units.indexOf(CORE); at !== -1;) {
    const start = findStart(units, at);
    const end = findEnd(units, at + CORE.length);
    if (end - start <= LONGEST && startsWord(units, start) && endsWord(units, start, end)) {
      yield { name: units.slice(start, end), start, end };
    }
    at = units.indexOf(CORE, end);
  }
}

function findStart(units: string, from: number): number {
  let start = from;
  while (start > 0 && from - start <= LONGEST && isWord(units.charAt(start - 1))) start--;
  return isEscape(units, start + 1) ? start + 1 : start;
}

function findEnd(units: string, from: number): number {
  let end = from;
  while (end < units.length && isWord(units.charAt(end))) end++;
  return end;
}
