import { ts } from 'ts-morph';

import type { Catalog } from '../../catalog/catalog.js';
import type { ServiceRules, Shape, ShapedService } from '../../shapes/share-shapes.js';
import type { OutputFile } from '../../write/output-file.js';
import { by } from '../../collections.js';
import { describerOf } from '../describe-service.js';
import { functionOf } from './emit-shape.js';
import { ENDPOINTS_FOLDER } from './folder.js';
import { functionNameOf } from './function-name.js';
import {
  call,
  dataCode,
  exportedConstant,
  exportedFunction,
  importOf,
  nodesFile,
  typeNamed,
} from './nodes.js';

const { factory } = ts;

/** A function a service, each exported alone, so that a bundler drops the others. */
export function emitServices({ services }: Catalog, shapes: readonly Shape[]): OutputFile {
  const byIdentifier = new Map(services.map((service) => [service.identifier, service]));
  const describe = describerOf(
    { services },
    { what: 'The endpoint', nameOf: ({ identifier }) => identifier },
  );
  const imports = [
    importOf('Endpoint', '../runtime/endpoint.js', true),
    importOf('ParamsByIdentifier', './params.js', true),
    ...shapes.map((shape) => importOf(functionOf(shape), `./shapes/${shape.name}.js`)),
  ];
  const functions = shapes
    .flatMap((shape) => shape.services.map((service) => ({ service, shape })))
    .toSorted(by(({ service }) => service.identifier))
    .map(({ service, shape }) => {
      const known = byIdentifier.get(service.identifier);
      const docs = known ? docLines(describe(known)) : [`The endpoint of ${service.identifier}.`];
      return [toFunction(service, shape, docs)];
    });
  return nodesFile(`${ENDPOINTS_FOLDER}/services.ts`, [imports, ...functions]);
}

function toFunction(
  { identifier, texts }: ShapedService,
  shape: Shape,
  docs: readonly string[],
): ts.Statement {
  const args = [factory.createIdentifier('params'), ...[identifier, ...texts].map(dataCode)];
  const facts = {
    name: functionNameOf(identifier),
    parameters: [['params', typeNamed('ParamsByIdentifier', identifier)] as const],
    returns: typeNamed('Endpoint'),
    body: [factory.createReturnStatement(call(functionOf(shape), args))],
  };
  return exportedFunction(facts, docs);
}

function docLines({
  description,
  tags = [],
}: ReturnType<ReturnType<typeof describerOf>>): string[] {
  return [String(description), ...tags.map(({ tagName, text }) => `@${tagName} ${String(text)}`)];
}

/** All of them by identifier. */
export function emitTable(services: readonly ServiceRules[]): OutputFile {
  const names = services.map(({ identifier }) => functionNameOf(identifier));
  const members = services.map(({ identifier }) => {
    const name = functionNameOf(identifier);
    return name === identifier
      ? factory.createShorthandPropertyAssignment(name)
      : factory.createPropertyAssignment(identifier, factory.createIdentifier(name));
  });
  const docs = 'The function of every service that has endpoint rules, by identifier.';
  const table = exportedConstant('table', factory.createObjectLiteralExpression(members), docs);
  return nodesFile(`${ENDPOINTS_FOLDER}/table.ts`, [[importOf(names, './services.js')], [table]]);
}
