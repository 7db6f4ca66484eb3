import { ts } from 'ts-morph';

import type { OutputFile } from '../../write/output-file.js';
import { GENERATED } from '../ts-file.js';

const { factory, NodeFlags, SyntaxKind } = ts;

/** A file below the header that marks it as generated: groups of statements, a blank line between two. */
export function nodesFile(path: string, groups: readonly (readonly ts.Statement[])[]): OutputFile {
  const file = ts.createSourceFile('', '', ts.ScriptTarget.ESNext);
  const printer = ts.createPrinter();
  const code = groups.map((statements) =>
    printer.printList(ts.ListFormat.MultiLine, factory.createNodeArray(statements), file),
  );
  return { path, text: `// ${GENERATED}\n${code.join('\n')}` };
}

/** `import { names } from 'module'`, or `import type …`. */
export function importOf(
  wanted: string | readonly string[],
  module: string,
  isType = false,
): ts.Statement {
  const specifiers = [wanted]
    .flat()
    .map((name) => factory.createImportSpecifier(false, undefined, factory.createIdentifier(name)));
  const names = factory.createNamedImports(specifiers);
  const clause = factory.createImportClause(isType, undefined, names);
  return factory.createImportDeclaration(
    undefined,
    clause,
    factory.createStringLiteral(module, true),
  );
}

/** `const name = value` */
export function constant(name: string | ts.BindingName, value: ts.Expression): ts.Statement {
  const variable = factory.createVariableDeclaration(name, undefined, undefined, value);
  const list = factory.createVariableDeclarationList([variable], NodeFlags.Const);
  return factory.createVariableStatement(undefined, list);
}

/** A function of a module. */
export interface DeclaredFunction {
  readonly name: string;
  readonly parameters: readonly (readonly [name: string, type: ts.TypeNode])[];
  /** Where it is left out, the compiler tells it from the body. */
  readonly returns?: ts.TypeNode;
  readonly body: readonly ts.Statement[];
}

/** `function name(…): … { … }` */
export function declaredFunction(
  { name, parameters, returns, body }: DeclaredFunction,
  modifiers: readonly ts.Modifier[] = [],
): ts.Statement {
  return factory.createFunctionDeclaration(
    modifiers,
    undefined,
    name,
    undefined,
    parameters.map(([parameter, type]) =>
      factory.createParameterDeclaration(undefined, undefined, parameter, undefined, type),
    ),
    returns,
    factory.createBlock(body, true),
  );
}

/** `export function name(…): … { … }` with its docstring, of one line or several. */
export function exportedFunction(facts: DeclaredFunction, docs: readonly string[]): ts.Statement {
  const code = declaredFunction(facts, [factory.createModifier(SyntaxKind.ExportKeyword)]);
  return documented(code, docs);
}

/** `export const name: type = value` with its docstring. */
export function exportedConstant(
  name: string,
  value: ts.Expression,
  docs: string,
  type?: ts.TypeNode,
): ts.Statement {
  const variable = factory.createVariableDeclaration(name, undefined, type, value);
  const list = factory.createVariableDeclarationList([variable], NodeFlags.Const);
  const modifiers = [factory.createModifier(SyntaxKind.ExportKeyword)];
  return documented(factory.createVariableStatement(modifiers, list), [docs]);
}

function documented(code: ts.Statement, docs: readonly string[]): ts.Statement {
  const [only, ...more] = docs;
  const lines =
    more.length === 0 ? `* ${only} ` : `*\n${docs.map((line) => ` * ${line}\n`).join('')} `;
  return ts.addSyntheticLeadingComment(code, SyntaxKind.MultiLineCommentTrivia, lines, true);
}

/** `name(args)` */
export function call(name: string, args: readonly ts.Expression[]): ts.Expression {
  return factory.createCallExpression(factory.createIdentifier(name), undefined, args);
}

/** Plain data. */
export function dataCode(value: string | boolean | readonly string[]): ts.Expression {
  if (typeof value === 'string') return factory.createStringLiteral(value, true);
  if (typeof value === 'boolean') return value ? factory.createTrue() : factory.createFalse();
  return factory.createArrayLiteralExpression(value.map(dataCode));
}

/** The type `string`. */
export function stringType(): ts.TypeNode {
  return factory.createKeywordTypeNode(SyntaxKind.StringKeyword);
}

/** A type by its name; with `member`, `Name['member']`. */
export function typeNamed(name: string, member?: string): ts.TypeNode {
  const type = factory.createTypeReferenceNode(name);
  if (member === undefined) return type;
  const key = factory.createLiteralTypeNode(factory.createStringLiteral(member, true));
  return factory.createIndexedAccessTypeNode(type, key);
}

/** A number, which may be below 0. */
export function numberCode(value: number): ts.Expression {
  const literal = factory.createNumericLiteral(Math.abs(value));
  return value < 0 ? factory.createPrefixUnaryExpression(SyntaxKind.MinusToken, literal) : literal;
}

/** `left === right`, or `left !== right`. */
export function equals(left: ts.Expression, right: ts.Expression, negated: boolean): ts.Expression {
  const { EqualsEqualsEqualsToken, ExclamationEqualsEqualsToken } = SyntaxKind;
  const operator = negated ? ExclamationEqualsEqualsToken : EqualsEqualsEqualsToken;
  return factory.createBinaryExpression(left, operator, right);
}

/** `code == null`, or `code != null`: plain JavaScript may give null for what is not given. */
export function isNothing(code: ts.Expression, negated: boolean): ts.Expression {
  const operator = negated ? SyntaxKind.ExclamationEqualsToken : SyntaxKind.EqualsEqualsToken;
  return factory.createBinaryExpression(code, operator, factory.createNull());
}
