import { toLookAlike } from '../services/look-alike.js';
import type { Meaning } from '../services/meaning.js';
import { type ConfigKey, findConfigKeys } from './find-config-keys.js';
import {
  findEndpointWords,
  findVariables,
  MISSPELT_IGNORE_VARIABLE,
  type Word,
} from './find-variables.js';
import {
  judgeKey,
  judgeVariable,
  ofLookAlike,
  ofMeaning,
  ofMisspeltIgnore,
  type Verdict,
} from './judge-name.js';

/** A wrong name in a text, and what to say about it. */
export interface WrongName extends Word {
  readonly verdict: Verdict;
  /** Two names are in the same scope if this is equal; each name must occur only once in a scope. */
  readonly scope: string;
}

/** The scope of all variables of a file. */
const VARIABLES = 'variables';

/**
 * Every wrong name in a text, in the order of their places.
 *
 * @example
 * ```ts
 * findWrongNames('AWS_ENDPOINT_URL_LOGS=x')[0]?.verdict.replacement; // 'AWS_ENDPOINT_URL_CLOUDWATCH_LOGS'
 * ```
 */
export function findWrongNames(units: string): WrongName[] {
  const names: WrongName[] = [];
  for (const word of findVariables(units)) names.push(...judgeWord(units, word));
  for (const word of findEndpointWords(units)) names.push(...judgeLookAlike(word));
  for (const key of findConfigKeys(units)) names.push(...judgeConfigKey(key));
  return names.toSorted((a, b) => a.start - b.start);
}

const NONE: readonly WrongName[] = [];

function judgeWord(units: string, word: Word): readonly WrongName[] {
  const scope = VARIABLES;
  if (word.name === MISSPELT_IGNORE_VARIABLE) {
    return [{ ...word, scope, verdict: ofMisspeltIgnore(word.name, 'variable') }];
  }
  const meaning = judgeVariable(word.name);
  if (meaning === null) return NONE;
  const found = findHyphenated(units, word) ?? { word, meaning };
  return [{ ...found.word, scope, verdict: ofMeaning(found.word.name, 'variable', found.meaning) }];
}

const MORE = /(?:-[A-Z0-9]+)+(?![\w-])/y;

/**
 * The longer name that a wrong one starts, with hyphens: no variable has hyphens, but many files say
 * `AWS_ENDPOINT_URL_COGNITO-IDP`. Only where the whole is a known name, because
 * `${AWS_ENDPOINT_URL_COGNITO-DEFAULT}` is a default value in a shell.
 */
function findHyphenated(
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

function judgeLookAlike(word: Word): readonly WrongName[] {
  const lookAlike = toLookAlike(word.name);
  if (lookAlike === null) return NONE;
  return [{ ...word, scope: VARIABLES, verdict: ofLookAlike(word.name, lookAlike) }];
}

function judgeConfigKey({ name, start, end, ...key }: ConfigKey): readonly WrongName[] {
  const word = { name, start, end, scope: scopeOf(key) };
  if (key.in === 'profile') return [{ ...word, verdict: ofMisspeltIgnore(name, 'key') }];
  const meaning = judgeKey(name);
  return meaning === null ? NONE : [{ ...word, verdict: ofMeaning(name, 'key', meaning) }];
}

function scopeOf({ section }: Pick<ConfigKey, 'section'>): string {
  return `section ${section}`;
}

/**
 * The wrong names whose replacement would collide: the right name is already in the same scope, or two
 * spellings would become the same name. A person must decide which one to keep.
 *
 * @param names those of the text's wrong names that are to be replaced
 * @example
 * ```ts
 * const units = 'AWS_ENDPOINT_URL_STATES=a\nAWS_ENDPOINT_URL_SFN=b\n';
 * findClashes(units, findWrongNames(units)).size; // 1
 * ```
 */
export function findClashes(units: string, names: readonly WrongName[]): ReadonlySet<WrongName> {
  const certain = names.filter(({ verdict }) => verdict.replacement !== null);
  if (certain.length === 0) return new Set();
  const spellings = findSpellings(units);
  for (const name of certain) addTo(spellings, replacementOf(name), name.name);
  return new Set(certain.filter((name) => (spellings.get(replacementOf(name))?.size ?? 0) > 1));
}

type Spellings = Map<string, Set<string>>;

/** How each name of a text is spelt; the case of a key makes no difference. */
function findSpellings(units: string): Spellings {
  const spellings: Spellings = new Map();
  for (const { name } of findVariables(units)) addTo(spellings, `${VARIABLES} ${name}`, name);
  for (const key of findConfigKeys(units)) {
    addTo(spellings, `${scopeOf(key)} ${key.name.toLowerCase()}`, key.name);
  }
  return spellings;
}

function addTo(spellings: Spellings, key: string, name: string): void {
  const known = spellings.get(key);
  if (known) known.add(name);
  else spellings.set(key, new Set([name]));
}

/** What a name would become, and in which scope. */
function replacementOf({ scope, verdict }: WrongName): string {
  return `${scope} ${verdict.replacement}`;
}
