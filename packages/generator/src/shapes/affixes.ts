/** What differs between several texts, and what stands before and after it in all of them. */
export interface Affixes {
  readonly before: string;
  readonly after: string;
  /** What is left of each text, in their order. */
  readonly cores: readonly string[];
}

const MARKS = new Set('/.:-');

/**
 * Cuts what all of `texts` begin and end with, at marks only: of `https://sqs-fips.` and
 * `https://sns-fips.` are left `sqs` and `sns`, not `q` and `n`.
 */
export function cutAffixes(texts: readonly string[]): Affixes {
  const before = commonStart(texts);
  const rests = texts.map((text) => text.slice(before.length));
  const after = reverse(commonStart(rests.map(reverse)));
  return {
    before,
    after,
    cores: rests.map((rest) => rest.slice(0, rest.length - after.length)),
  };
}

/** The longest start of all texts that ends with a mark. */
function commonStart([first = '', ...others]: readonly string[]): string {
  let end = 0;
  for (let i = 0; i < first.length; i++) {
    if (!others.every((other) => other[i] === first[i])) break;
    if (MARKS.has(first.charAt(i))) end = i + 1;
  }
  return first.slice(0, end);
}

function reverse(text: string): string {
  return text.split('').toReversed().join('');
}
