import { NamingError } from './naming-error.js';

/**
 * The form of every serviceId: words of ASCII letters and digits with one space between them, a letter
 * first. AWS does not document this rule. All serviceIds since 2012 follow it, and the generator stops
 * at the first one that does not.
 */
export const SERVICE_ID_PATTERN: RegExp = /^[A-Za-z][A-Za-z0-9]*(?: [A-Za-z0-9]+)*$/;

const RULE =
  'is not a serviceId: it must be words of letters and digits with one space between them, a letter first';

/**
 * Whether `value` has the form of a serviceId. It does not check whether AWS has this service.
 *
 * @example
 * ```ts
 * matchesServiceIdPattern('ACM PCA'); // true
 * matchesServiceIdPattern('acm-pca'); // false
 * ```
 */
export function matchesServiceIdPattern(value: unknown): value is string {
  return typeof value === 'string' && SERVICE_ID_PATTERN.test(value);
}

/**
 * Throws unless `value` has the form of a serviceId.
 *
 * @throws NamingError `EP_NAMING_SERVICE_ID`
 */
export function assertServiceIdPattern(value: unknown): asserts value is string {
  if (!matchesServiceIdPattern(value)) throw new NamingError('EP_NAMING_SERVICE_ID', value, RULE);
}

/**
 * `S` if it has the form of a serviceId, else `never`. A `string` that is only known at run time
 * passes.
 */
export type CheckServiceId<S extends string> = string extends S
  ? S
  : S extends `${Letter}${infer Rest}`
    ? AfterCharacter<Rest> extends true
      ? S
      : never
    : never;

type AfterCharacter<S extends string> = S extends ''
  ? true
  : S extends `${LetterOrDigit}${infer Rest}`
    ? AfterCharacter<Rest>
    : S extends ` ${LetterOrDigit}${infer Rest}`
      ? AfterCharacter<Rest>
      : false;

// prettier-ignore
type Lower =
  | 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm'
  | 'n' | 'o' | 'p' | 'q' | 'r' | 's' | 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z';
type Letter = Lower | Uppercase<Lower>;
type LetterOrDigit = Letter | '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
