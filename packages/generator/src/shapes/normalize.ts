import { by } from '../collections.js';
import type { Condition, EndpointRule, Expression, Property, Rule } from '../rules/rule-set.js';

/**
 * The same rules in one form, however AWS happened to write them: a tree that asks nothing is its
 * rules, a tree of one rule is that rule, and what stands behind an answer without conditions goes.
 */
export function normalize(rules: readonly Rule[]): Rule[] {
  const flat = rules.flatMap(normalizeRule);
  const last = flat.findIndex(({ kind, conditions }) => kind !== 'tree' && conditions.length === 0);
  return last === -1 ? flat : flat.slice(0, last + 1);
}

function normalizeRule(rule: Rule): Rule[] {
  const conditions = rule.conditions.map(normalizeCondition);
  if (rule.kind === 'error') return [{ ...rule, conditions }];
  if (rule.kind === 'endpoint') return [{ ...sortProperties(rule), conditions }];
  const rules = normalize(rule.rules);
  if (conditions.length === 0) return rules;
  const [only, ...more] = rules;
  if (only === undefined) return [];
  return more.length === 0
    ? [{ ...only, conditions: [...conditions, ...only.conditions] }]
    : [{ kind: 'tree', conditions, rules }];
}

function sortProperties(rule: EndpointRule): EndpointRule {
  const properties = rule.properties.map(([name, value]) => [name, sortMembers(value)] as const);
  return { ...rule, properties: properties.toSorted(by(([name]) => name)) };
}

function sortMembers(property: Property): Property {
  if (property.kind === 'list') return { ...property, items: property.items.map(sortMembers) };
  if (property.kind !== 'object') return property;
  const members = property.members.map(([key, value]) => [key, sortMembers(value)] as const);
  return { kind: 'object', members: members.toSorted(by(([key]) => key)) };
}

function normalizeCondition({ test, ...rest }: Condition): Condition {
  return { ...rest, test: normalizeExpression(test) };
}

/** Of the two that are compared, the plain value stands second. */
function normalizeExpression(expression: Expression): Expression {
  if (expression.kind !== 'call') return expression;
  const args = expression.args.map(normalizeExpression);
  const isEquality = expression.name === 'booleanEquals' || expression.name === 'stringEquals';
  const [first, second] = args;
  const turned = isEquality && first && second && isPlain(first) && !isPlain(second);
  return { ...expression, args: turned ? [second, first] : args };
}

function isPlain(expression: Expression): boolean {
  return expression.kind === 'boolean' || expression.kind === 'text';
}
