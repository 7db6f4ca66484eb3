import { toLookAlike } from '../services/look-alike.js';
import { type ConfigKey, findConfigKeys } from './find-config-keys.js';
import { findEndpointWords } from './find-endpoint-words.js';
import { findHyphenated } from './find-hyphenated.js';
import { findVariables, MISSPELT_IGNORE_VARIABLE, type Word } from './find-variables.js';
import { judgeKey, judgeVariable } from './judge-name.js';
import { toLookAlikeVerdict, toMisspeltVerdict, toVerdict, type Verdict } from './verdict.js';

/** A wrong name in a text, and what is said of it. */
export interface WrongWord extends Word {
  readonly verdict: Verdict;
  /** Names are in the same scope where this is the same: there, each must stand once. */
  readonly scope: string;
}

/** The scope of all variables of a file. */
export const VARIABLES = 'variables';

/**
 * Every wrong name in a text, in the order of their places.
 *
 * @example
 * ```ts
 * findWrongWords('AWS_ENDPOINT_URL_LOGS=x')[0]?.verdict.replacement; // 'AWS_ENDPOINT_URL_CLOUDWATCH_LOGS'
 * ```
 */
export function findWrongWords(units: string): WrongWord[] {
  const words: WrongWord[] = [];
  for (const word of findVariables(units)) words.push(...judgeWord(units, word));
  for (const word of findEndpointWords(units)) words.push(...judgeLookAlike(word));
  for (const key of findConfigKeys(units)) words.push(...judgeConfigKey(key));
  return words.toSorted((a, b) => a.start - b.start);
}

function judgeWord(units: string, word: Word): readonly WrongWord[] {
  const scope = VARIABLES;
  if (word.name === MISSPELT_IGNORE_VARIABLE) {
    return [{ ...word, scope, verdict: toMisspeltVerdict(word.name, 'variable') }];
  }
  const meaning = judgeVariable(word.name);
  if (meaning === null) return NONE;
  const found = findHyphenated(units, word) ?? { word, meaning };
  return [{ ...found.word, scope, verdict: toVerdict(found.word.name, 'variable', found.meaning) }];
}

function judgeLookAlike(word: Word): readonly WrongWord[] {
  const lookAlike = toLookAlike(word.name);
  if (lookAlike === null) return NONE;
  return [{ ...word, scope: VARIABLES, verdict: toLookAlikeVerdict(word.name, lookAlike) }];
}

const NONE: readonly WrongWord[] = [];

function judgeConfigKey({ name, start, end, ...key }: ConfigKey): readonly WrongWord[] {
  const scope = scopeOf(key);
  const word = { name, start, end, scope };
  if (key.in === 'profile') return [{ ...word, verdict: toMisspeltVerdict(name, 'key') }];
  const meaning = judgeKey(name);
  return meaning === null ? NONE : [{ ...word, verdict: toVerdict(name, 'key', meaning) }];
}

/** The scope of the keys of a section. */
export function scopeOf({ section }: Pick<ConfigKey, 'section'>): string {
  return `section ${section}`;
}
