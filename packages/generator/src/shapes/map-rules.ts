import type { Condition, Expression, Property, Reading, Rule } from '../rules/rule-set.js';

/** What to put in place of the parts of rules. */
export interface Replacements {
  /** In place of a piece of plain text; `role` says where it stands: `url`, `text` or a property's name. */
  readonly text: (piece: string, role: string) => readonly (string | Reading)[];
  /** In place of a name. */
  readonly name: (name: string) => string;
}

/** The rules with all plain text and all names replaced, in the order in which they stand. */
export function mapRules(rules: readonly Rule[], by: Replacements): Rule[] {
  return rules.map((rule): Rule => {
    const conditions = rule.conditions.map((condition) => mapCondition(condition, by));
    if (rule.kind === 'tree') return { kind: 'tree', conditions, rules: mapRules(rule.rules, by) };
    if (rule.kind === 'error') return { kind: 'error', conditions, code: rule.code };
    return {
      kind: 'endpoint',
      conditions,
      url: mapExpression(rule.url, by, 'url'),
      headers: rule.headers.map(([name, values]) => [
        name,
        values.map((value) => mapExpression(value, by, 'text')),
      ]),
      properties: rule.properties.map(([name, value]) => [name, mapProperty(value, by, name)]),
    };
  });
}

function mapCondition({ test, assign }: Condition, by: Replacements): Condition {
  const mapped = mapExpression(test, by, 'text');
  return assign === undefined ? { test: mapped } : { test: mapped, assign: by.name(assign) };
}

function mapExpression(expression: Expression, by: Replacements, role: string): Expression {
  switch (expression.kind) {
    case 'text': {
      const parts = expression.parts.flatMap((part): readonly (string | Reading)[] =>
        typeof part === 'string' ? by.text(part, role) : [mapReading(part, by)],
      );
      return { kind: 'text', parts };
    }
    case 'call': {
      const args = expression.args.map((arg) => mapExpression(arg, by, role));
      return { kind: 'call', name: expression.name, args };
    }
    case 'reference':
    case 'attribute':
      return mapReading(expression, by);
    default:
      return expression;
  }
}

function mapReading(reading: Reading, by: Replacements): Reading {
  if (reading.kind === 'reference') return { kind: 'reference', name: by.name(reading.name) };
  return { kind: 'attribute', of: mapExpression(reading.of, by, 'text'), path: reading.path };
}

function mapProperty(property: Property, by: Replacements, role: string): Property {
  if (property.kind === 'list') {
    return { kind: 'list', items: property.items.map((item) => mapProperty(item, by, role)) };
  }
  if (property.kind !== 'object') return mapExpression(property, by, role);
  const members = property.members.map(([key, item]) => [key, mapProperty(item, by, key)] as const);
  return { kind: 'object', members };
}
