import type { Fact } from './catalog-diff.js';

/** Longer texts are cut: a table is for reading, the JSON has the whole. */
const LONGEST = 120;

/** A text in a cell of a Markdown table. */
export function asText(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return short.replaceAll('|', String.raw`\|`).replaceAll(/\s+/g, ' ');
}

/** A name or a URL in a cell, as inline code. */
export function asCode(text: string): string {
  return `\`${asText(text)}\``;
}

/** A fact in a cell, `—` where there is none; of a list, only what `other` has not. */
export function asValue(fact: Fact, other: Fact): string {
  if (fact === null) return '—';
  if (typeof fact !== 'object') return asCode(String(fact));
  const own = typeof other === 'object' ? fact.filter((item) => !other?.includes(item)) : fact;
  const shown = own.length > 0 ? own : fact;
  return shown.length > 0 ? asCode(shown.join(', ')) : '—';
}
