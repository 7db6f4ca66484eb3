import { VariableDeclarationKind } from 'ts-morph';

import type { Catalog, Service } from '../catalog/catalog.js';
import type { OutputFile } from '../write/output-file.js';
import { describerOf } from './describe-service.js';
import { literal, tsFile } from './ts-file.js';

const FOLDER = 'packages/identifiers/src/generated';

/** `@ep/identifiers`: a constant a service, the tuple of all, and how their serviceIds are spelled. */
export function emitIdentifiers(catalog: Catalog): OutputFile[] {
  return [emitConstants(catalog), emitServiceIds(catalog)];
}

function emitConstants({ services }: Catalog): OutputFile {
  const describe = describerOf(
    { services },
    { what: 'The identifier', nameOf: ({ constant }) => constant, withSince: true },
  );
  return tsFile(`${FOLDER}/identifiers.ts`, (file) => {
    file.addVariableStatements(
      services.map((service) => ({
        declarationKind: VariableDeclarationKind.Const,
        isExported: true,
        declarations: [{ name: service.constant, initializer: literal(service.identifier) }],
        docs: [describe(service)],
      })),
    );
    file.addVariableStatement({
      declarationKind: VariableDeclarationKind.Const,
      isExported: true,
      declarations: [
        {
          name: 'identifiers',
          initializer: literal(
            services.map(({ constant }) => ({ ref: constant })),
            ' as const',
          ),
        },
      ],
      docs: ['The identifiers of all services, retired ones too, sorted by code unit.'],
    });
    file.addTypeAlias({
      name: 'Identifier',
      isExported: true,
      type: '(typeof identifiers)[number]',
      docs: ['The identifier of a service, which is also its key in a `services` section.'],
    });
  });
}

function emitServiceIds({ services }: Catalog): OutputFile {
  const describe = describerOf(
    { services },
    { what: 'The serviceId', nameOf: ({ identifier }) => identifier },
  );
  return tsFile(`${FOLDER}/service-ids.ts`, (file) => {
    file.addVariableStatement({
      declarationKind: VariableDeclarationKind.Const,
      isExported: true,
      declarations: [
        {
          name: 'capitals',
          initializer: literal(services.map(capitalsOf).join(CAPITALS_SEPARATOR)),
        },
      ],
      docs: [
        'Which letters of each serviceId are capitals, in the order of `identifiers`: a letter is named by its place, from 0 to 9, then A to Z, then a to z. The rest of a serviceId is its identifier; spelling all of them out would take four times the bytes.',
      ],
    });
    file.addInterface({
      name: 'ServiceIdByIdentifier',
      isExported: true,
      docs: ['Which serviceId each identifier stands for.'],
      properties: services.map((service) => ({
        name: service.identifier,
        type: JSON.stringify(service.serviceId),
        isReadonly: true,
        docs: service.retired ? [describe(service)] : [],
      })),
    });
  });
}

const CAPITALS_SEPARATOR = ',';
const PLACES = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function capitalsOf({ serviceId }: Service): string {
  const places = serviceId
    .split('')
    .flatMap((letter, place) => (letter === letter.toLowerCase() ? [] : [PLACES[place]]));
  if (places.includes(undefined))
    throw new Error(`the serviceId ${serviceId} is too long to encode`);
  return places.join('');
}
