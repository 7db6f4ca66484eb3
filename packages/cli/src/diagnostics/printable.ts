const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A text that a terminal prints and does not obey: tabs as blanks, any other control character as �.
 * Its length stays.
 *
 * @example
 * ```ts
 * toPrintable('\u001B[2Jhello'); // '�[2Jhello'
 * ```
 */
export function toPrintable(text: string): string {
  return text.replaceAll('\t', ' ').replaceAll(UNPRINTABLE, (char) => '\uFFFD'.repeat(char.length));
}
