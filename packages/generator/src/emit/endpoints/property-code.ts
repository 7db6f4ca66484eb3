import { ts } from 'ts-morph';

import { groupBy } from '../../collections.js';
import type { EndpointRule, Expression, Property, Rule } from '../../rules/rule-set.js';
import type { FunctionDeclaration } from '../ts-file.js';
import { type Place, toCode } from './expression-code.js';

const { factory } = ts;

/** The members of an object, as an endpoint rule has them. */
export type Members = EndpointRule['properties'];

/** An object of properties in TypeScript. */
export function objectCode(members: Members, place: Place): ts.ObjectLiteralExpression {
  const assignments = members.map(([name, value]) => {
    const code = propertyCode(value, place);
    if (ts.isIdentifier(code) && code.text === name) {
      return factory.createShorthandPropertyAssignment(name);
    }
    const isName = /^[A-Za-z_$][\w$]*$/.test(name);
    const key = isName ? factory.createIdentifier(name) : factory.createStringLiteral(name, true);
    return factory.createPropertyAssignment(key, code);
  });
  return factory.createObjectLiteralExpression(assignments);
}

function propertyCode(property: Property, place: Place): ts.Expression {
  if (property.kind === 'object') return objectCode(property.members, place);
  if (property.kind !== 'list') return toCode(property, place);
  const items = property.items.map((item) => propertyCode(item, place));
  return factory.createArrayLiteralExpression(items);
}

/** Properties that several rules of a shape answer with. A function makes each kind of them. */
export interface PropertyMakers {
  readonly functions: readonly FunctionDeclaration[];
  /** The code of properties: a call of their function, or the object itself. */
  readonly codeOf: (members: Members, place: Place) => ts.Expression;
}

/** Finds the properties that more than one of `rules` has. */
export function shareProperties(rules: readonly Rule[]): PropertyMakers {
  const all = propertiesIn(rules).flatMap((members) => toTemplate(members) ?? []);
  const shared = [...groupBy(all, ({ members }) => JSON.stringify(members))].filter(
    ([, group]) => group.length > 1,
  );
  const names = new Map(shared.map(([key], i) => [key, `properties${i === 0 ? '' : i + 1}`]));
  const functions = shared.flatMap(([key, [first]]): FunctionDeclaration[] => {
    const name = names.get(key);
    if (!first || !name) return [];
    const body = [factory.createReturnStatement(objectCode(first.members, MAKER))];
    const parameters = [...first.values.keys()].map((value) => [value, 'string'] as const);
    return [{ kind: 'function', name, parameters, body }];
  });
  const codeOf = (members: Members, place: Place): ts.Expression => {
    const template = toTemplate(members);
    const name = template && names.get(JSON.stringify(template.members));
    if (!template || name === undefined) return objectCode(members, place);
    const args = [...template.values.values()].map((value) => toCode(value, place));
    return factory.createCallExpression(factory.createIdentifier(name), undefined, args);
  };
  return { functions, codeOf };
}

/** Inside such a function every name is one of its parameters. */
const MAKER: Place = { scope: null, nameOf: (name) => name, use: ({ name }) => name };

function propertiesIn(rules: readonly Rule[]): Members[] {
  return rules.flatMap((rule) => {
    if (rule.kind === 'tree') return propertiesIn(rule.rules);
    return rule.kind === 'endpoint' && rule.properties.length > 0 ? [rule.properties] : [];
  });
}

/** Properties with a name in place of each value that only a call knows, and those values. */
interface Template {
  readonly members: Members;
  /** All of them are strings. */
  readonly values: ReadonlyMap<string, Expression>;
}

/** @returns undefined where a value that only a call knows is not a string */
function toTemplate(members: Members): Template | undefined {
  let isAllText = true;
  const values = new Map<string, Expression>();
  const walk = (property: Property, role: string): Property => {
    if (property.kind === 'list') {
      return { kind: 'list', items: property.items.map((item) => walk(item, role)) };
    }
    if (property.kind === 'object') {
      const inner = property.members.map(([key, item]) => [key, walk(item, key)] as const);
      return { kind: 'object', members: inner };
    }
    if (isConstant(property)) return property;
    isAllText &&= property.kind === 'text';
    return { kind: 'reference', name: nameFor(property, role, values) };
  };
  const named = members.map(([key, item]) => [key, walk(item, key)] as const);
  return isAllText ? { members: named, values } : undefined;
}

function isConstant(expression: Expression): boolean {
  return expression.kind === 'text'
    ? expression.parts.every((part) => typeof part === 'string')
    : expression.kind === 'boolean' || expression.kind === 'number';
}

/** One name for each value: `signingRegion`, and `signingRegion2` for another value of that property. */
function nameFor(value: Expression, role: string, values: Map<string, Expression>): string {
  const same = JSON.stringify(value);
  let name = role;
  for (let i = 2; values.has(name) && JSON.stringify(values.get(name)) !== same; i++) {
    name = `${role}${i}`;
  }
  values.set(name, value);
  return name;
}
