import { VariableDeclarationKind } from 'ts-morph';

import type { Catalog } from '../catalog/catalog.js';
import type { OutputFile } from '../write/output-file.js';
import { describerOf } from './describe-service.js';
import { emitServiceIds } from './emit-service-ids.js';
import { addConst, literal, tsFile, union } from './ts-file.js';

const FOLDER = 'packages/identifiers/src/generated';

/** `@ep/identifiers`: a constant a service, the tuple of all, and how their serviceIds are spelled. */
export function emitIdentifiers(catalog: Catalog): OutputFile[] {
  return [emitConstants(catalog), emitIdentifierList(catalog), emitServiceIds(catalog)];
}

/** A constant a service. */
export function emitConstants({ services }: Catalog): OutputFile {
  const describe = describerOf(
    { services },
    { what: 'The identifier', nameOf: ({ constant }) => constant, withSince: true },
  );
  return tsFile(`${FOLDER}/constants.ts`, (file) => {
    file.addVariableStatements(
      services.map((service) => ({
        declarationKind: VariableDeclarationKind.Const,
        isExported: true,
        declarations: [{ name: service.constant, initializer: literal(service.identifier) }],
        docs: [describe(service)],
      })),
    );
  });
}

/** The tuple of all identifiers, and their union. */
export function emitIdentifierList({ services }: Catalog): OutputFile {
  return tsFile(`${FOLDER}/identifiers.ts`, (file) => {
    file.addImportDeclaration({
      moduleSpecifier: './constants.js',
      namedImports: services.map(({ constant }) => constant),
    });
    addConst(file, {
      name: 'identifiers',
      initializer: literal(
        services.map(({ constant }) => ({ ref: constant })),
        ' as const',
      ),
      doc: 'The identifiers of all services, retired ones too, sorted by code unit.',
    });
    file.addTypeAlias({
      name: 'Identifier',
      isExported: true,
      type: union(services.map(({ identifier }) => identifier)),
      docs: ['The identifier of a service, which is also its key in a `services` section.'],
    });
  });
}
