import { readFileSync } from 'node:fs';

import type { Catalog } from '../catalog/catalog.js';
import type { OutputFile } from '../write/output-file.js';
import { OWN_HEADER, packagesOf } from './emit-company.js';

/** The notice of `@ep` and the licence that it speaks of; the build puts them there. */
const TEXTS = ['NOTICE', 'LICENSE'].map((name) => new URL(`../../dist/${name}`, import.meta.url));

const ABOUT =
  'Parts of this package are code of @ep, and stay under its licence. Its notice and its licence:';

/**
 * The notice and the licence of `@ep` for each of a company's packages, as `<package>/dist/NOTICE`:
 * parts of all of them are compiled from its code, and its licence has to go with that, whatever
 * the company's own is. Both texts are word for word, so nothing may format them.
 */
export function emitNotices(catalog: Catalog): OutputFile[] {
  const texts = TEXTS.map((url) => readFileSync(url, 'utf8').trim());
  const text = `${[OWN_HEADER, ABOUT, ...texts].join('\n\n')}\n`;
  return packagesOf(catalog).map((name) => ({ path: `${name}/dist/NOTICE`, text }));
}
