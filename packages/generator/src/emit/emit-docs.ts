import { readFileSync } from 'node:fs';

import Handlebars from 'handlebars';

import type { Catalog } from '../catalog/catalog.js';
import type { OutputFile } from '../write/output-file.js';
import { GENERATED } from './ts-file.js';

/** The pages that list every service, and the template that each is made from. */
const PAGES = [
  { path: 'packages/identifiers/src/generated/SERVICES.md', template: 'services.md.hbs' },
  { path: 'packages/env/src/generated/VARIABLES.md', template: 'variables.md.hbs' },
];

type Helpers = Readonly<Record<string, Handlebars.HelperDelegate>>;

/** The reference pages that go with the packages. */
export function emitDocs(catalog: Catalog): OutputFile[] {
  const retired = catalog.services.filter((service) => service.retired !== null).length;
  const variables = new Map(catalog.services.map((one) => [one.identifier, one.envVar]));
  const helpers = {
    code: asCode,
    title: firstTitle,
    variable: (identifier: string) => variables.get(identifier) ?? '',
  };
  const context = { ...catalog, generated: GENERATED, count: catalog.services.length, retired };
  return PAGES.map(({ path, template }) => ({ path, text: render(template, context, helpers) }));
}

function render(template: string, context: object, helpers: Helpers): string {
  const source = readFileSync(new URL(`../../templates/${template}`, import.meta.url), 'utf8');
  const page = Handlebars.compile(source, { noEscape: true, strict: true });
  return page(context, { helpers });
}

/** The best known of a service's names in full, nothing where no source has one. */
function firstTitle(titles: readonly string[]): string {
  return titles[0]?.replaceAll('|', String.raw`\|`) ?? '';
}

/** Names as inline code, `—` where there are none. */
function asCode(names: string | readonly string[] | null): string {
  const list = [names ?? []].flat();
  return list.length === 0 ? '—' : list.map((name) => `\`${name}\``).join(' ');
}
