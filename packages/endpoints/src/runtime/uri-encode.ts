/**
 * `uriEncode` of the rules: every byte of the text in UTF-8 but letters, digits and `-_.~` as `%XX`.
 * Half a surrogate pair counts as U+FFFD, as it does in a URL.
 */
export function uriEncode(value: string): string {
  return encodeURIComponent(value.replaceAll(/[\ud800-\udfff]/gu, '\ufffd')).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
