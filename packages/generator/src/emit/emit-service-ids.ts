import type { SourceFile } from 'ts-morph';

import type { Catalog, Service } from '../catalog/catalog.js';
import type { OutputFile } from '../write/output-file.js';
import { describerOf } from './describe-service.js';
import { addConst, literal, tsFile, union } from './ts-file.js';

/** How the serviceIds are spelled, packed small, and as types in full. */
export function emitServiceIds({ services }: Catalog): OutputFile {
  return tsFile('packages/identifiers/src/generated/service-ids.ts', (file) => {
    addConst(file, {
      name: 'exceptions',
      type: 'string',
      initializer: literal(services.map(exceptionsOf).join(SEPARATOR)),
      doc: 'Which letters of each serviceId are not as a title has them, a capital at the start of every word and no other, in the order of `identifiers`: a letter is named by its place, counted from 0 to 9, then a to z. The rest of a serviceId is its identifier; spelling all of them out would take seven times the bytes.',
    });
    file.addTypeAlias({
      name: 'ServiceId',
      isExported: true,
      type: union(services.map(({ serviceId }) => serviceId)),
      docs: ["AWS's own name of a service, as its API model has it: `CloudWatch Logs`."],
    });
    addServiceIdByIdentifier(file, services);
    addIdentifierByServiceId(file, services);
  });
}

function addServiceIdByIdentifier(file: SourceFile, services: readonly Service[]): void {
  const describe = describerOf(
    { services },
    { what: 'The serviceId', nameOf: ({ identifier }) => identifier },
  );
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
}

/** Spelt out as well: turned round by a mapped type, it took a compiler longer than all else here. */
function addIdentifierByServiceId(file: SourceFile, services: readonly Service[]): void {
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
