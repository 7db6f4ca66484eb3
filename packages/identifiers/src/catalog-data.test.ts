import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import ts from 'typescript-6.0';
import { expect, it } from 'vitest';

/** What JSON Schema says of a value, as far as data.schema.json uses it. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: number;
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** A type without its names: `string`, `string | null`, a list of one, an object of them. */
type Shape = string | readonly [Shape] | { readonly [key: string]: Shape };

/** A key that may be missing has a question mark in both. */
function shapeOfSchema({ type, oneOf, items, properties, required, const: only }: Schema): Shape {
  if (only !== undefined) return String(only);
  if (items) return [shapeOfSchema(items)];
  if (properties) {
    const keys = Object.entries(properties);
    return Object.fromEntries(
      keys.map(([key, one]) => [required?.includes(key) ? key : `${key}?`, shapeOfSchema(one)]),
    );
  }
  return toUnion([type, ...(oneOf ?? []).map((one) => one.type)].flatMap((one) => one ?? []));
}

function toUnion(types: readonly string[]): string {
  return [...new Set(types)].toSorted().join(' | ');
}

function shapeOfType(checker: ts.TypeChecker, type: ts.Type): Shape {
  const [element] = checker.isArrayType(type)
    ? checker.getTypeArguments(type as ts.TypeReference)
    : [];
  if (element) return [shapeOfType(checker, element)];
  if (type.flags & ts.TypeFlags.Object) {
    const keys = checker.getPropertiesOfType(type).map((key): [string, Shape] => {
      const isOptional = (key.flags & ts.SymbolFlags.Optional) !== 0;
      return [
        `${key.name}${isOptional ? '?' : ''}`,
        shapeOfType(checker, checker.getTypeOfSymbol(key)),
      ];
    });
    return Object.fromEntries(keys);
  }
  const parts = type.isUnion() ? type.types : [type];
  return toUnion(parts.map((part) => nameOf(checker, part)));
}

/** An identifier is a string to JSON Schema, and one of two boolean literals a boolean. */
function nameOf(checker: ts.TypeChecker, type: ts.Type): string {
  if (type.flags & ts.TypeFlags.StringLike) return 'string';
  if (type.flags & ts.TypeFlags.BooleanLike) return 'boolean';
  return checker.typeToString(type);
}

it('CatalogData is what data.schema.json says', () => {
  const file = fileURLToPath(new URL('catalog-data.ts', import.meta.url));
  const program = ts.createProgram([file], {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file)!;
  const catalog = source.statements.find(
    (one) => ts.isInterfaceDeclaration(one) && one.name.text === 'CatalogData',
  )!;
  const schema = new URL('../data.schema.json', import.meta.url);
  const shape = shapeOfType(checker, checker.getTypeAtLocation(catalog));
  expect(shape).toEqual(shapeOfSchema(JSON.parse(readFileSync(schema, 'utf8')) as Schema));
  expect(shape).toMatchObject({ services: [{ identifier: 'string', retired: 'null | string' }] });
});
