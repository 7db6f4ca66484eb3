import type { Meaning } from '../services/meaning.js';
import type { Word } from './find-variables.js';
import { judgeVariable } from './judge-name.js';

const MORE = /(?:-[A-Z0-9]+)+(?![\w-])/y;

/**
 * The longer name that a wrong one is the start of, where people wrote hyphens: no variable has any,
 * but `AWS_ENDPOINT_URL_COGNITO-IDP` is in many a file. Only where the whole is a known name:
 * `${AWS_ENDPOINT_URL_COGNITO-DEFAULT}` is how a shell writes a default.
 *
 * @example
 * ```ts
 * const text = 'AWS_ENDPOINT_URL_COGNITO-IDP=x';
 * findHyphenated(text, { name: text.slice(0, 24), start: 0, end: 24 })?.word.end; // 28
 * ```
 */
export function findHyphenated(
  units: string,
  { name, start, end }: Word,
): { readonly word: Word; readonly meaning: Meaning } | null {
  MORE.lastIndex = end;
  const more = units.charAt(start - 1) === '{' ? undefined : MORE.exec(units)?.[0];
  if (more === undefined) return null;
  const word = { name: name + more, start, end: end + more.length };
  const meaning = judgeVariable(word.name);
  return meaning && meaning.candidates.length > 0 && !meaning.isGuess ? { word, meaning } : null;
}
