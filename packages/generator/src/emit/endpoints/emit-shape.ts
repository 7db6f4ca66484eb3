import { ts } from 'ts-morph';

import type { Parameter } from '../../rules/rule-set.js';
import { scopeOf } from '../../rules/knowledge.js';
import { extend, type Scope } from '../../rules/scope.js';
import type { Type } from '../../rules/types.js';
import type { Shape } from '../../shapes/share-shapes.js';
import type { OutputFile } from '../../write/output-file.js';
import { byCodeUnit } from '../../collections.js';
import { tsFile } from '../ts-file.js';
import { MODULES } from './expressions.js';
import { ENDPOINTS_FOLDER } from './folder.js';
import { toStatements } from './statements.js';

/** A function for the rules of one shape, which takes the texts that differ between its services. */
export function emitShape(shape: Shape): OutputFile {
  const used = new Set<string>();
  const statements = statementsOf(shape, used);
  return tsFile(`${ENDPOINTS_FOLDER}/shapes/${shape.name}.ts`, (file) => {
    for (const name of [...used].toSorted(byCodeUnit)) {
      file.addImportDeclaration({
        moduleSpecifier: `../../runtime/${MODULES[name]}.js`,
        namedImports: [name],
      });
    }
    file.addImportDeclaration({
      isTypeOnly: true,
      moduleSpecifier: '../../runtime/endpoint.js',
      namedImports: ['Endpoint'],
    });
    file.addImportDeclaration({
      isTypeOnly: true,
      moduleSpecifier: '../params.js',
      namedImports: ['ParamsByIdentifier'],
    });
    file.addFunction({
      name: shape.name,
      isExported: true,
      parameters: [
        { name: 'params', type: `ParamsByIdentifier['${shape.name}']` },
        { name: 'service', type: 'string' },
        ...shape.holes.map((name) => ({ name, type: 'string' })),
      ],
      returnType: 'Endpoint',
      statements: print(statements),
      docs: [describe(shape)],
    });
  });
}

function statementsOf({ parameters, holes, rules }: Shape, used: Set<string>): ts.Statement[] {
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
  const { factory } = ts;
  const elements = parameters.map(({ name, default: otherwise }) =>
    factory.createBindingElement(undefined, undefined, name, literalCode(otherwise)),
  );
  const pattern = factory.createObjectBindingPattern(elements);
  const params = factory.createIdentifier('params');
  const variable = factory.createVariableDeclaration(pattern, undefined, undefined, params);
  const list = factory.createVariableDeclarationList([variable], ts.NodeFlags.Const);
  return factory.createVariableStatement(undefined, list);
}

function literalCode(value: Parameter['default']): ts.Expression | undefined {
  const { factory } = ts;
  if (value === undefined) return undefined;
  if (typeof value === 'string') return factory.createStringLiteral(value, true);
  if (typeof value === 'boolean') return value ? factory.createTrue() : factory.createFalse();
  return factory.createArrayLiteralExpression(
    value.map((item) => factory.createStringLiteral(item, true)),
  );
}

function print(statements: readonly ts.Statement[]): string {
  const file = ts.createSourceFile('', '', ts.ScriptTarget.ESNext);
  const list = ts.factory.createNodeArray(statements);
  return ts.createPrinter().printList(ts.ListFormat.MultiLine, list, file);
}

function describe({ services }: Shape): string {
  const [first, ...more] = services.map(({ identifier }) => identifier);
  return more.length === 0
    ? `The endpoint rules of ${first}.`
    : `The endpoint rules of ${first} and ${more.length} more services.`;
}
