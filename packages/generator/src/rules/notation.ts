import type { Json } from '../json/format-json.js';
import { parseCondition, parseExpression } from './parse-expression.js';
import { printCondition, printExpression } from './print-expression.js';
import {
  type Expression,
  type Parameter,
  type Property,
  type Rule,
  RuleError,
  type RuleSet,
} from './rule-set.js';
import { parseTemplate, printTemplate } from './template.js';

/** A rule set as `models/rules/` holds it. */
export interface RuleSetNotation {
  readonly parameters: { readonly [name: string]: Omit<Parameter, 'name'> };
  readonly rules: readonly RuleNotation[];
}

/** A rule as `models/rules/` holds it: a tree has `rules`, an endpoint `url`, an error `error`. */
export interface RuleNotation {
  readonly if?: readonly string[];
  readonly rules?: readonly RuleNotation[];
  readonly url?: string;
  readonly headers?: { readonly [name: string]: readonly string[] };
  readonly properties?: { readonly [name: string]: Json };
  readonly error?: string;
}

/** What a string starts with that is an expression of another kind than text. */
const COMPUTED = '= ';

/** Writes a rule set in the notation of `models/rules/`. */
export function toNotation({ parameters, rules }: RuleSet): RuleSetNotation {
  return {
    parameters: Object.fromEntries(parameters.map(({ name, ...facts }) => [name, facts])),
    rules: rules.map(printRule),
  };
}

/**
 * Reads the notation of `models/rules/`: the reverse of {@link toNotation}.
 *
 * @throws RuleError where a text breaks the grammar
 */
export function fromNotation({ parameters, rules }: RuleSetNotation): RuleSet {
  return {
    parameters: Object.entries(parameters).map(([name, facts]) => ({ name, ...facts })),
    rules: rules.map(parseRule),
  };
}

function printRule(rule: Rule): RuleNotation {
  const conditions = rule.conditions.map(printCondition);
  const head = conditions.length > 0 ? { if: conditions } : {};
  if (rule.kind === 'tree') return { ...head, rules: rule.rules.map(printRule) };
  if (rule.kind === 'error') return { ...head, error: rule.code };
  const headers = rule.headers.map(([name, values]) => [name, values.map(printText)] as const);
  const properties = rule.properties.map(([name, value]) => [name, printProperty(value)] as const);
  return {
    ...head,
    url: printText(rule.url),
    ...(headers.length > 0 && { headers: Object.fromEntries(headers) }),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
  };
}

function parseRule(rule: RuleNotation): Rule {
  const conditions = (rule.if ?? []).map(parseCondition);
  if (rule.rules) return { kind: 'tree', conditions, rules: rule.rules.map(parseRule) };
  if (rule.error !== undefined) return { kind: 'error', conditions, code: rule.error };
  if (rule.url === undefined) throw new RuleError('a rule has neither "rules", "url" nor "error"');
  return {
    kind: 'endpoint',
    conditions,
    url: parseText(rule.url),
    headers: Object.entries(rule.headers ?? {}).map(([name, list]) => [name, list.map(parseText)]),
    properties: Object.entries(rule.properties ?? {}).map(([name, value]) => [
      name,
      parseProperty(value),
    ]),
  };
}

function printText(text: Expression): string {
  if (text.kind !== 'text') return COMPUTED + printExpression(text);
  const printed = printTemplate(text.parts);
  if (printed.startsWith(COMPUTED)) throw new RuleError(`no text may start with "${COMPUTED}"`);
  return printed;
}

function parseText(text: string): Expression {
  return text.startsWith(COMPUTED)
    ? parseExpression(text.slice(COMPUTED.length))
    : parseTemplate(text);
}

function printProperty(property: Property): Json {
  if (property.kind === 'list') return property.items.map(printProperty);
  if (property.kind === 'object') {
    return Object.fromEntries(property.members.map(([key, item]) => [key, printProperty(item)]));
  }
  const isLiteral = property.kind === 'boolean' || property.kind === 'number';
  return isLiteral ? property.value : printText(property);
}

function parseProperty(value: Json): Property {
  if (typeof value === 'string') return parseText(value);
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'number') return { kind: 'number', value };
  if (value === null) throw new RuleError('a property cannot be null');
  if (Array.isArray(value)) return { kind: 'list', items: value.map(parseProperty) };
  const members = Object.entries(value as { [key: string]: Json });
  return { kind: 'object', members: members.map(([key, item]) => [key, parseProperty(item)]) };
}
