import { findConfigKeys } from './find-config-keys.js';
import { findVariables } from './find-variables.js';
import { scopeOf, VARIABLES, type WrongWord } from './find-wrong-words.js';

/**
 * The words whose right name, if it were put in their place, would meet another one: the name stands
 * in the same scope already, or two spellings would become one. A file must not say twice what it
 * says once, so these are for a person to mend.
 *
 * @param words those of the text's wrong words that are to be mended
 * @example
 * ```ts
 * const units = 'AWS_ENDPOINT_URL_STATES=a\nAWS_ENDPOINT_URL_SFN=b\n';
 * findClashes(units, findWrongWords(units)).size; // 1
 * ```
 */
export function findClashes(units: string, words: readonly WrongWord[]): ReadonlySet<WrongWord> {
  const certain = words.filter(({ verdict }) => verdict.replacement !== null);
  if (certain.length === 0) return new Set();
  const spellings = findSpellings(units);
  for (const word of certain) addTo(spellings, keyOf(word), word.name);
  return new Set(certain.filter((word) => (spellings.get(keyOf(word))?.size ?? 0) > 1));
}

type Spellings = Map<string, Set<string>>;

/** How the names of a text are spelt, right ones by themselves; a key's case makes no difference. */
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

/** What a word would become, and where. */
function keyOf({ scope, verdict }: WrongWord): string {
  return `${scope} ${verdict.replacement}`;
}
