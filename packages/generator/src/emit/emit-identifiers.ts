import { VariableDeclarationKind } from 'ts-morph';

import type { Catalog, Service } from '../catalog/catalog.js';
import type { OutputFile } from '../write/output-file.js';
import { describerOf } from './describe-service.js';
import { literal, tsFile, union } from './ts-file.js';

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
      type: union(services.map(({ identifier }) => identifier)),
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
          name: 'exceptions',
          type: 'string',
          initializer: literal(services.map(exceptionsOf).join(SEPARATOR)),
        },
      ],
      docs: [
        'Which letters of each serviceId are not as a title has them, a capital at the start of every word and no other, in the order of `identifiers`: a letter is named by its place, counted from 0 to 9, then a to z. The rest of a serviceId is its identifier; spelling all of them out would take seven times the bytes.',
      ],
    });
    file.addTypeAlias({
      name: 'ServiceId',
      isExported: true,
      type: union(services.map(({ serviceId }) => serviceId)),
      docs: ["AWS's own name of a service, as its API model has it: `CloudWatch Logs`."],
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
    // Spelt out as well: turned round by a mapped type, it took a compiler longer than all else here.
    file.addInterface({
      name: 'IdentifierByServiceId',
      isExported: true,
      docs: ['Which identifier each serviceId has.'],
      properties: services.map(({ serviceId, identifier }) => ({
        name: JSON.stringify(serviceId),
        type: JSON.stringify(identifier),
        isReadonly: true,
      })),
    });
  });
}

const SEPARATOR = ',';
/** A place is one digit in this base. */
const BASE = 36;

function exceptionsOf({ serviceId }: Service): string {
  const places = serviceId
    .split('')
    .flatMap((letter, place) => (letter === inTitle(serviceId, place) ? [] : [place]));
  if (places.some((place) => place >= BASE))
    throw new Error(`the serviceId ${serviceId} is too long to encode`);
  return places.map((place) => place.toString(BASE)).join('');
}

function inTitle(serviceId: string, place: number): string {
  const letter = serviceId.charAt(place);
  const isFirst = place === 0 || serviceId.charAt(place - 1) === ' ';
  return isFirst ? letter.toUpperCase() : letter.toLowerCase();
}
