import { ts } from 'ts-morph';

import type { Parameter } from '../../rules/rule-set.js';
import { scopeOf } from '../../rules/knowledge.js';
import { extend, type Scope } from '../../rules/scope.js';
import type { Type } from '../../rules/types.js';
import type { Shape } from '../../shapes/share-shapes.js';
import type { OutputFile } from '../../write/output-file.js';
import { byCodeUnit } from '../../collections.js';
import { MODULES } from './expressions.js';
import { ENDPOINTS_FOLDER } from './folder.js';
import { listServices } from './list-services.js';
import { constant, exportedFunction, importOf, nodesFile, stringType, typeNamed } from './nodes.js';
import { toStatements } from './statements.js';

const { factory } = ts;

/** The name of a shape's function: a capital stands in no service's name, so it is no service's. */
export function functionOf({ name }: Pick<Shape, 'name'>): string {
  return `${name}Rules`;
}

/** A function for the rules of one shape, which takes the texts that differ between its services. */
export function emitShape(shape: Shape): OutputFile {
  const used = new Set<string>();
  const code = exportedFunction({
    name: functionOf(shape),
    docs: `The endpoint rules of ${listServices(shape.services)}.`,
    parameters: [
      ['params', typeNamed('ParamsByIdentifier', shape.name)],
      ['service', stringType()],
      ...shape.holes.map((name) => [name, stringType()] as const),
    ],
    returns: typeNamed('Endpoint'),
    body: bodyOf(shape, used),
  });
  const imports = [...used]
    .toSorted(byCodeUnit)
    .map((name) => importOf(name, `../../runtime/${MODULES[name]}.js`));
  const types = [
    importOf('Endpoint', '../../runtime/endpoint.js', true),
    importOf('ParamsByIdentifier', '../params.js', true),
  ];
  const path = `${ENDPOINTS_FOLDER}/shapes/${shape.name}.ts`;
  return nodesFile(path, [[...imports, ...types], [code]]);
}

function bodyOf({ parameters, holes, rules }: Shape, used: Set<string>): ts.Statement[] {
  const isText: Type = { type: 'string', optional: false };
  const names = [...parameters.map(({ name }) => name), ...holes];
  const taken = [...names, ...Object.keys(MODULES), 'params', 'service'];
  const scope = holes.reduce<Scope | null>(
    (outer, name) => extend(outer, name, isText),
    scopeOf(parameters),
  );
  const body = toStatements(rules, { scope, taken, uses: (name) => used.add(name) });
  return parameters.length === 0 ? body : [destructuring(parameters), ...body];
}

function destructuring(parameters: readonly Parameter[]): ts.Statement {
  const elements = parameters.map(({ name, default: otherwise }) =>
    factory.createBindingElement(undefined, undefined, name, literalCode(otherwise)),
  );
  return constant(factory.createObjectBindingPattern(elements), factory.createIdentifier('params'));
}

function literalCode(value: Parameter['default']): ts.Expression | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return factory.createStringLiteral(value, true);
  if (typeof value === 'boolean') return value ? factory.createTrue() : factory.createFalse();
  return factory.createArrayLiteralExpression(
    value.map((item) => factory.createStringLiteral(item, true)),
  );
}
