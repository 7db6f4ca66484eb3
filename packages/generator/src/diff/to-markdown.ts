import { readFileSync } from 'node:fs';

import Handlebars from 'handlebars';

import type { CatalogDiff, NamedService } from './catalog-diff.js';
import { asCode, asText, asValue } from './print-cells.js';
import { toEndpointRows } from './to-endpoint-rows.js';

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

/** A table of the page that shows a diff. */
interface Section {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const SERVICE = ['serviceId', 'name', 'identifier', 'variable'];

/** The tables of a diff, the weightiest first; those of what did not change are empty. */
function toSections(diff: CatalogDiff): Section[] {
  const { added, removed, renamed, retired, returned, gainedRules, partitions, aliases } = diff;
  const rewritten = diff.endpoints.filter(({ changes }) => changes.length === 0);
  const services = (title: string, list: readonly NamedService[]): Section => ({
    title,
    head: SERVICE,
    rows: list.map(toRow),
  });
  return [
    services('Removed', removed),
    {
      title: 'Narrowed types',
      head: ['identifier', 'of', 'was', 'is'],
      rows: diff.narrowed.map(toChangeRow),
    },
    services('New', added),
    {
      title: 'Renamed',
      head: ['was', 'is', 'variable', 'the old names'],
      rows: renamed.map(({ from, to, kept }) => [
        asText(from.serviceId),
        asText(to.serviceId),
        asCode(to.envVar),
        kept ? 'stay, deprecated' : 'are gone',
      ]),
    },
    {
      title: 'Retired',
      head: [...SERVICE, 'since'],
      rows: retired.map((service) => [...toRow(service), service.retired ?? '']),
    },
    services('Back', returned),
    services('With endpoint rules for the first time', gainedRules),
    {
      title: 'Facts',
      head: ['identifier', 'of', 'was', 'is'],
      rows: diff.facts.map(toChangeRow),
    },
    {
      title: 'Endpoints',
      head: ['identifier', 'variant', 'regions', 'was', 'is'],
      rows: diff.endpoints.flatMap(toEndpointRows),
    },
    {
      title: 'Endpoint rules that are written otherwise and answer alike in every region',
      head: ['identifier'],
      rows: rewritten.map(({ identifier }) => [asCode(identifier)]),
    },
    {
      title: 'Partitions',
      head: ['partition', 'of', 'was', 'is'],
      rows: partitions.map((change) => toChangeRow({ ...change, identifier: change.partition })),
    },
    {
      title: 'Aliases',
      head: ['alias', 'meant', 'means'],
      rows: aliases.map(({ name, before, after }) => [
        asCode(name),
        asValue(before, after),
        asValue(after, before),
      ]),
    },
  ];
}

function toRow({ serviceId, title, identifier, envVar }: NamedService): string[] {
  return [asText(serviceId), asText(title ?? ''), asCode(identifier), asCode(envVar)];
}

function toChangeRow({ identifier, fact, before, after }: CatalogDiff['facts'][number]): string[] {
  return [asCode(identifier), fact, asValue(before, after), asValue(after, before)];
}
