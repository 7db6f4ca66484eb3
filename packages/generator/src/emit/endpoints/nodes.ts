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

/** `import { name } from 'module'`, or `import type …`. */
export function importOf(name: string, module: string, isType = false): ts.Statement {
  const specifier = factory.createImportSpecifier(false, undefined, factory.createIdentifier(name));
  const names = factory.createNamedImports([specifier]);
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

/** A function that a module exports. */
export interface ExportedFunction {
  readonly name: string;
  readonly docs: string;
  readonly parameters: readonly (readonly [name: string, type: ts.TypeNode])[];
  readonly returns: ts.TypeNode;
  readonly body: readonly ts.Statement[];
}

/** `export function name(…): … { … }` with its docstring. */
export function exportedFunction(facts: ExportedFunction): ts.Statement {
  const code = factory.createFunctionDeclaration(
    [factory.createModifier(SyntaxKind.ExportKeyword)],
    undefined,
    facts.name,
    undefined,
    facts.parameters.map(([name, type]) =>
      factory.createParameterDeclaration(undefined, undefined, name, undefined, type),
    ),
    facts.returns,
    factory.createBlock(facts.body, true),
  );
  const comment = `* ${facts.docs} `;
  return ts.addSyntheticLeadingComment(code, SyntaxKind.MultiLineCommentTrivia, comment, true);
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
