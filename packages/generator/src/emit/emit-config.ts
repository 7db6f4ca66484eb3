import type { Catalog } from '../catalog/catalog.js';
import type { OutputFile } from '../write/output-file.js';
import { tsFile } from './ts-file.js';

/** `@ep/config`: the service keys, which are the identifiers under another roof. */
export function emitConfig({ services }: Catalog): OutputFile[] {
  const file = tsFile('packages/config/src/generated/service-keys.ts', (keys) => {
    keys.addExportDeclaration({
      moduleSpecifier: '@ep/identifiers',
      namedExports: services.map(({ constant }) => constant),
    });
  });
  return [file];
}
