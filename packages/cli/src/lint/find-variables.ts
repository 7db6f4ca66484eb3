import { ENV_VAR_PREFIX } from '@ep/naming';

import { endsWord, startsWord } from './word-edges.js';

/** A name where it stands; offsets in units. */
export interface Word {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The page's misspelt key as people write it as a variable. */
export const MISSPELT_IGNORE_VARIABLE = 'AWS_IGNORE_CONFIGURE_ENDPOINT_URLS';

const NAME = new RegExp(`${ENV_VAR_PREFIX}[A-Za-z0-9_]*|${MISSPELT_IGNORE_VARIABLE}`, 'g');

/**
 * The variables in a text that set one service's endpoint, right or wrong, and the misspelt one.
 *
 * A name that is only the end of another one (`MY_AWS_ENDPOINT_URL_X`) is none, nor is one that is
 * put together: a prefix (`AWS_ENDPOINT_URL_${service}`, `"AWS_ENDPOINT_URL_" + name`), a pattern
 * (`AWS_ENDPOINT_URL_*`), a blank to fill in (`AWS_ENDPOINT_URL_<SERVICE>`).
 *
 * @example
 * ```ts
 * [...findVariables('export AWS_ENDPOINT_URL_LOGS=x')];
 * // [{ name: 'AWS_ENDPOINT_URL_LOGS', start: 7, end: 28 }]
 * ```
 */
export function* findVariables(units: string): Generator<Word> {
  for (const { 0: name, index: start } of units.matchAll(NAME)) {
    const end = start + name.length;
    if (startsWord(units, start) && !name.endsWith('_') && endsWord(units, start, end)) {
      yield { name, start, end };
    }
  }
}
