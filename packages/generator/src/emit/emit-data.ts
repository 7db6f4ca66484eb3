import type { Catalog } from '../catalog/catalog.js';
import { formatJson, type Json } from '../json/format-json.js';
import type { OutputFile } from '../write/output-file.js';

/** The version of the layout of `data.json`; a change that breaks a reader counts it up. */
const SCHEMA_VERSION = 1;

/** `@ep/identifiers/data.json`: the catalog for programs in other languages. */
export function emitData({ services, aliases }: Catalog): OutputFile[] {
  const data = {
    schemaVersion: SCHEMA_VERSION,
    services: services.map(
      ({ constant: _constant, rules: _rules, documented, names, ...service }) => ({
        ...service,
        documented,
        names,
      }),
    ),
    aliases,
  };
  const text = formatJson(data as unknown as Json);
  return [{ path: 'packages/identifiers/src/generated/data.json', text }];
}
