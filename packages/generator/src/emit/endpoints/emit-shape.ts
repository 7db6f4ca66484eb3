import { ts } from 'ts-morph';

import type { Parameter } from '../../rules/rule-set.js';
import { scopeOf } from '../../rules/knowledge.js';
import { extend, type Scope } from '../../rules/scope.js';
import type { Type } from '../../rules/types.js';
import { HOLE, type Shape } from '../../shapes/share-shapes.js';
import type { OutputFile } from '../../write/output-file.js';
import { byCodeUnit } from '../../collections.js';
import { ENDPOINTS_FOLDER } from './folder.js';
import { listServices } from './list-services.js';
import {
  constant,
  dataCode,
  exportedFunction,
  importOf,
  nodesFile,
  stringType,
  typeNamed,
} from './nodes.js';
import { type PropertyMakers, shareProperties } from './property-makers.js';
import { MODULES } from './runtime-modules.js';
import { toStatements } from './statements.js';

const { factory } = ts;

/** The name of a shape's function: a capital stands in no service's name, so it is no service's. */
export function functionOf({ name }: Pick<Shape, 'name'>): string {
  return `${name}Rules`;
}

/** A function for the rules of one shape, which takes the texts that differ between its services. */
export function emitShape(shape: Shape): OutputFile {
  const used = new Set<string>();
  const makers = shareProperties(shape.rules);
  const facts = {
    name: functionOf(shape),
    parameters: [
      ['params', typeNamed('ParamsByIdentifier', shape.name)] as const,
      ['service', stringType()] as const,
      ...shape.holes.map((name) => [name, stringType()] as const),
    ],
    returns: typeNamed('Endpoint'),
    body: bodyOf(shape, makers, used),
  };
  const code = exportedFunction(facts, [`The endpoint rules of ${listServices(shape.services)}.`]);
  const imports = [...used]
    .toSorted(byCodeUnit)
    .map((name) => importOf(name, `../../runtime/${MODULES[name]}.js`));
  const types = [
    importOf('Endpoint', '../../runtime/endpoint.js', true),
    importOf('ParamsByIdentifier', '../params.js', true),
  ];
  const path = `${ENDPOINTS_FOLDER}/shapes/${shape.name}.ts`;
  return nodesFile(path, [
    [...imports, ...types],
    [code],
    ...makers.functions.map((maker) => [maker]),
  ]);
}

function bodyOf(
  { parameters, holes, rules }: Shape,
  { names: makers, codeOf }: PropertyMakers,
  used: Set<string>,
): ts.Statement[] {
  const isText: Type = { type: 'string', optional: false };
  const names = [...parameters.map(({ name }) => name), ...holes];
  const taken = [...names, ...makers, ...Object.keys(MODULES), 'params', 'service'];
  const scope = holes.reduce<Scope | null>(
    (outer, name) => extend(outer, HOLE + name, isText),
    scopeOf(parameters),
  );
  const uses = (name: string) => used.add(name);
  const renamed = new Map(holes.map((name) => [HOLE + name, name]));
  const start = { scope, names: renamed, taken, uses, propertiesCode: codeOf };
  const body = toStatements(rules, start);
  return parameters.length === 0 ? body : [destructuring(parameters), ...body];
}

function destructuring(parameters: readonly Parameter[]): ts.Statement {
  const elements = parameters.map(({ name, default: otherwise }) =>
    factory.createBindingElement(
      undefined,
      undefined,
      name,
      otherwise === undefined ? undefined : dataCode(otherwise),
    ),
  );
  // Plain JavaScript may leave the parameters out: then none is given.
  const given = factory.createBinaryExpression(
    factory.createIdentifier('params'),
    ts.SyntaxKind.QuestionQuestionToken,
    factory.createObjectLiteralExpression(),
  );
  return constant(factory.createObjectBindingPattern(elements), given);
}
