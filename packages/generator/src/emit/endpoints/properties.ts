import { ts } from 'ts-morph';

import type { EndpointRule, Expression, Property } from '../../rules/rule-set.js';
import { toCode } from './expressions.js';
import type { Place } from './place.js';

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

/** Properties with names for all values that are not known yet, and those values. */
export interface Template {
  readonly members: Members;
  /** All of them are text. */
  readonly values: ReadonlyMap<string, Expression>;
}

/**
 * Puts a name in place of every text in `members` that only a call can tell; undefined where there
 * is such a value of another type.
 */
export function toTemplate(members: Members): Template | undefined {
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

/** One name a value: `signingRegion`, and for another such value `signingRegion2`. */
function nameFor(value: Expression, role: string, values: Map<string, Expression>): string {
  const same = JSON.stringify(value);
  let name = role;
  for (let i = 2; values.has(name) && JSON.stringify(values.get(name)) !== same; i++) {
    name = `${role}${i}`;
  }
  values.set(name, value);
  return name;
}
