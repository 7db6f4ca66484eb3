import { ENV_VAR_PREFIX } from '@ep/naming';

/** A name where it stands; offsets in units. */
export interface Word {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The key that the AWS CLI User Guide misspells, written as a variable. */
export const MISSPELT_IGNORE_VARIABLE = 'AWS_IGNORE_CONFIGURE_ENDPOINT_URLS';

const NAME = new RegExp(`${ENV_VAR_PREFIX}[A-Za-z0-9_]*|${MISSPELT_IGNORE_VARIABLE}`, 'g');

/**
 * The variables in a text that set one service's endpoint, right or wrong, and the misspelt one.
 *
 * Left out are the end of a longer name (`MY_AWS_ENDPOINT_URL_X`), a prefix that a program completes
 * (`AWS_ENDPOINT_URL_${service}`, `"AWS_ENDPOINT_URL_" + name`), a pattern (`AWS_ENDPOINT_URL_*`) and a
 * placeholder (`AWS_ENDPOINT_URL_<SERVICE>`).
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

const WORD_UNIT = /[A-Za-z0-9_]/;

/** Whether a unit may be within a name. */
export function isWord(unit: string): boolean {
  return WORD_UNIT.test(unit);
}

/** Whether the letter before which `start` is, is no letter: in `"\nAWS_…"` the n belongs to the backslash. */
export function isEscape(units: string, start: number): boolean {
  return /(?<!\\)(?:\\\\)*\\[nrt]$/.test(units.slice(Math.max(0, start - 20), start));
}

/** Whether a name may start here. What a template puts before a name is part of it. */
export function startsWord(units: string, start: number): boolean {
  const before = units.charAt(start - 1);
  if (before === '}') return false;
  return !isWord(before) || isEscape(units, start);
}

const TEMPLATE = /^(?:#?\{|\$[A-Za-z_{(])/;

/** Whether the name ends here that starts at `start`, and nothing is to be put behind it. */
export function endsWord(units: string, start: number, end: number): boolean {
  if (isWord(units.charAt(end)) || TEMPLATE.test(units.slice(end, end + 2))) return false;
  // `…_CLOUD*` is a pattern; `**…_LOGS**` is bold, and `*/` ends a comment.
  const isStar = units.charAt(end) === '*';
  return !isStar || units.charAt(start - 1) === '*' || units.charAt(end + 1) === '/';
}
