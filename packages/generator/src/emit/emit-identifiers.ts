import type { Catalog, Service } from '../catalog/catalog.js';
import type { OutputFile } from '../write/output-file.js';
import { describerOf } from './describe-service.js';
import { union } from './printable.js';
import { type InterfaceDeclaration, tsFile } from './ts-file.js';

const FOLDER = 'packages/identifiers/src/generated';

/** `@ep/identifiers`: a constant for each service, the tuple of all, and the spelling of their serviceIds. */
export function emitIdentifiers(catalog: Catalog): OutputFile[] {
  return [emitConstants(catalog), emitIdentifierList(catalog), emitServiceIds(catalog)];
}

/** A constant for each service: `export const ACM_PCA = 'acm_pca'`. */
function emitConstants({ services }: Catalog): OutputFile {
  const describe = describerOf(
    { services },
    { what: 'The identifier', nameOf: ({ constant }) => constant, withSince: true },
  );
  return tsFile(`${FOLDER}/constants.ts`, () =>
    services.map((service) => ({
      kind: 'const',
      name: service.constant,
      doc: describe(service),
      value: service.identifier,
    })),
  );
}

/** The tuple of all identifiers, and their union. */
function emitIdentifierList({ services }: Catalog): OutputFile {
  return tsFile(`${FOLDER}/identifiers.ts`, (use) => [
    {
      kind: 'const',
      name: 'identifiers',
      doc: 'The identifiers of all services, retired ones too, sorted by code unit.',
      type: 'const',
      value: services.map(({ constant }) => ({
        ref: use({ name: constant, from: `${FOLDER}/constants` }),
      })),
    },
    {
      kind: 'type',
      name: 'Identifier',
      doc: 'The identifier of a service, which is also its key in a `services` section.',
      type: union(services.map(({ identifier }) => identifier)),
    },
  ]);
}

/** The spelling of the serviceIds: packed for the run time, in full for the compiler. */
function emitServiceIds({ services }: Catalog): OutputFile {
  return tsFile(`${FOLDER}/service-ids.ts`, () => [
    {
      kind: 'const',
      name: 'exceptions',
      doc: 'Which letters of each serviceId are not as a title has them, a capital at the start of every word and no other, in the order of `identifiers`: a letter is named by its place, counted from 0 to 9, then a to z. The rest of a serviceId is its identifier; spelling all of them out would take seven times the bytes.',
      type: 'string',
      value: services.map(exceptionsOf).join(SEPARATOR),
    },
    {
      kind: 'type',
      name: 'ServiceId',
      doc: "AWS's own name of a service, as its API model has it: `CloudWatch Logs`.",
      type: union(services.map(({ serviceId }) => serviceId)),
    },
    serviceIdByIdentifier(services),
    // Spelled out as well: a mapped type that inverts the first took a compiler longer than all else here.
    {
      kind: 'interface',
      name: 'IdentifierByServiceId',
      doc: 'Which identifier each serviceId has.',
      members: services.map(({ serviceId, identifier }) => ({
        name: JSON.stringify(serviceId),
        type: JSON.stringify(identifier),
        isReadonly: true,
      })),
    },
  ]);
}

function serviceIdByIdentifier(services: readonly Service[]): InterfaceDeclaration {
  const describe = describerOf(
    { services },
    { what: 'The serviceId', nameOf: ({ identifier }) => identifier },
  );
  return {
    kind: 'interface',
    name: 'ServiceIdByIdentifier',
    doc: 'Which serviceId each identifier stands for.',
    members: services.map((service) => ({
      name: service.identifier,
      type: JSON.stringify(service.serviceId),
      isReadonly: true,
      doc: service.retired ? describe(service) : undefined,
    })),
  };
}

const SEPARATOR = ',';
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The places of the letters that are not in title case: `ACM` has `12`. */
function exceptionsOf({ serviceId }: Service): string {
  const places = serviceId
    .split('')
    .flatMap((letter, place) => (letter === inTitle(serviceId, place) ? [] : [place]));
  if (places.some((place) => place >= DIGITS.length))
    throw new Error(`the serviceId ${serviceId} is too long to encode`);
  return places.map((place) => DIGITS.charAt(place)).join('');
}

function inTitle(serviceId: string, place: number): string {
  const letter = serviceId.charAt(place);
  const isFirst = place === 0 || serviceId.charAt(place - 1) === ' ';
  return isFirst ? letter.toUpperCase() : letter.toLowerCase();
}
