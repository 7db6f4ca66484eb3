import { readFileSync } from 'node:fs';

import Handlebars from 'handlebars';

import type { CatalogDiff } from './catalog-diff.js';
import { type Section, toSections } from './to-sections.js';

/** Rows of one table: with these the largest diffs stay below what GitHub takes as a text. */
const MOST_ROWS = 40;

/**
 * A diff for people, as the text of a pull request: the level and its reasons, then a table for
 * each kind of change. Long tables are cut, and say by how much.
 */
export function toMarkdown(diff: CatalogDiff): string {
  const source = readFileSync(
    new URL('../../templates/catalog-diff.md.hbs', import.meta.url),
    'utf8',
  );
  const page = Handlebars.compile(source, { noEscape: true, strict: true });
  const sections = toSections(diff).filter(({ rows }) => rows.length > 0);
  return page({ ...diff, sections: sections.map(toTable) });
}

function toTable({ title, head, rows }: Section) {
  return {
    title: `${title} (${rows.length})`,
    head: head.join(' | '),
    rule: head.map(() => '---').join(' | '),
    rows: rows.slice(0, MOST_ROWS).map((row) => row.join(' | ')),
    more: Math.max(rows.length - MOST_ROWS, 0),
  };
}
