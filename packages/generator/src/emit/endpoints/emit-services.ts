import { ts } from 'ts-morph';

import type { Catalog } from '../../catalog/catalog.js';
import { by } from '../../collections.js';
import type { ServiceRules, Shape, ShapedService } from '../../shapes/share-shapes.js';
import type { OutputFile } from '../../write/output-file.js';
import { describerOf } from '../describe-service.js';
import { type FunctionDeclaration, type ImportSymbol, tsFile, type Use } from '../ts-file.js';
import { ENDPOINT_TYPE, ENDPOINTS_FOLDER, PARAMS_TYPE, shapeFunction } from './symbols.js';

const { factory } = ts;

/** A function for each service, each exported by itself, so that a bundler drops the others. */
export function emitServices({ services }: Catalog, shapes: readonly Shape[]): OutputFile {
  const byIdentifier = new Map(services.map((service) => [service.identifier, service]));
  const describe = describerOf(
    { services },
    { what: 'The endpoint', nameOf: ({ identifier }) => identifier },
  );
  return tsFile(`${FILE}.ts`, (use) =>
    shapes
      .flatMap((shape) => shape.services.map((service) => ({ service, shape })))
      .toSorted(by(({ service }) => service.identifier))
      .map(({ service, shape }) => {
        const known = byIdentifier.get(service.identifier);
        const doc = known ? describe(known) : `The endpoint of ${service.identifier}.`;
        return { ...toFunction(service, shape, use), doc };
      }),
  );
}

function toFunction(
  { identifier, texts }: ShapedService,
  shape: Shape,
  use: Use,
): FunctionDeclaration {
  const strings = [identifier, ...texts].map((text) => factory.createStringLiteral(text, true));
  const rules = factory.createIdentifier(use(shapeFunction(shape.name)));
  const args = [factory.createIdentifier('params'), ...strings];
  return {
    kind: 'function',
    name: functionOf(identifier).name,
    parameters: [['params', `${use(PARAMS_TYPE)}['${identifier}']`]],
    returns: use(ENDPOINT_TYPE),
    body: [factory.createReturnStatement(factory.createCallExpression(rules, undefined, args))],
  };
}

/** The functions of all services, by identifier. */
export function emitTable(services: readonly ServiceRules[]): OutputFile {
  return tsFile(`${ENDPOINTS_FOLDER}/table.ts`, (use) => [
    {
      kind: 'const',
      name: 'table',
      doc: 'The function of every service that has endpoint rules, by identifier.',
      value: {
        members: Object.fromEntries(
          services.map(({ identifier }) => [identifier, { ref: use(functionOf(identifier)) }]),
        ),
      },
    },
  ]);
}

const FILE = `${ENDPOINTS_FOLDER}/services`;

/** Names that no module may declare, or that the generated modules declare themselves. */
const TAKEN = new Set(['arguments', 'await', 'eval', 'table']);

/**
 * The function of a service. Its name is the identifier, with `_` behind a reserved word of
 * JavaScript: `import_`. No identifier ends in `_`, so no two functions have the same name.
 */
export function functionOf(identifier: string): ImportSymbol {
  const isTaken = TAKEN.has(identifier) || isReserved(identifier);
  return { name: isTaken ? `${identifier}_` : identifier, from: FILE };
}

function isReserved(word: string): boolean {
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, false);
  scanner.setText(word);
  const kind = scanner.scan();
  return kind >= ts.SyntaxKind.FirstReservedWord && kind <= ts.SyntaxKind.LastFutureReservedWord;
}
