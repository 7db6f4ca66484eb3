import { errorCodeOf } from '../rules/error-codes.js';
import { parsePath } from '../rules/path.js';
import {
  type Condition,
  type Expression,
  type Parameter,
  PARAMETER_TYPES,
  type Property,
  type Rule,
  RuleError,
  type RuleSet,
} from '../rules/rule-set.js';
import { parseTemplate } from '../rules/template.js';

type Fields = { readonly [key: string]: unknown };

/**
 * Reads a rule set as AWS publishes it, in botocore and in Smithy alike. AWS's sentences stay
 * behind: documentation goes, and an error is a code of ours.
 *
 * @throws RuleError where it has not the shape of one
 */
export function readRuleSet(value: unknown): RuleSet {
  const { parameters, rules } = fields(value, 'the rule set');
  return {
    parameters: Object.entries(fields(parameters, '"parameters"')).map(readParameter),
    rules: list(rules, '"rules"').map(readRule),
  };
}

function readParameter([name, value]: [string, unknown]): Parameter {
  const said = fields(value, `the parameter ${name}`);
  const spelled = String(said['type']).toLowerCase();
  const type = PARAMETER_TYPES.find((known) => known.toLowerCase() === spelled);
  if (!type) throw new RuleError(`the parameter ${name} is of the unknown type ${spelled}`);
  const { builtIn, required, default: otherwise, deprecated } = said;
  return {
    name,
    type,
    ...(typeof builtIn === 'string' && { builtIn }),
    ...(required === true && { required }),
    ...(otherwise !== undefined && { default: otherwise as string | boolean | string[] }),
    ...(deprecated !== undefined && { deprecated: true }),
  };
}

function readRule(value: unknown): Rule {
  const rule = fields(value, 'a rule');
  const conditions = list(rule['conditions'] ?? [], '"conditions"').map(readCondition);
  switch (rule['type']) {
    case 'tree':
      return { kind: 'tree', conditions, rules: list(rule['rules'], '"rules"').map(readRule) };
    case 'error':
      return { kind: 'error', conditions, code: errorCodeOf(sentenceOf(rule['error'])) };
    case 'endpoint':
      return readEndpoint(conditions, fields(rule['endpoint'], 'an endpoint'));
    default:
      throw new RuleError(`a rule is of the unknown type ${JSON.stringify(rule['type'])}`);
  }
}

function readEndpoint(conditions: readonly Condition[], endpoint: Fields): Rule {
  const { url, headers = {}, properties = {} } = endpoint;
  return {
    kind: 'endpoint',
    conditions,
    url: asText(readExpression(url)),
    headers: Object.entries(fields(headers, 'headers')).map(([name, values]) => [
      name,
      list(values, `the header ${name}`).map((item) => asText(readExpression(item))),
    ]),
    properties: Object.entries(fields(properties, 'properties')).map(([name, item]) => [
      name,
      readProperty(item),
    ]),
  };
}

/** A value alone is text that holds nothing else; so a URL has one notation, not two. */
function asText(expression: Expression): Expression {
  return expression.kind === 'reference' ? { kind: 'text', parts: [expression] } : expression;
}

function readCondition(value: unknown): Condition {
  const { assign } = fields(value, 'a condition');
  const test = readExpression(value);
  return typeof assign === 'string' ? { test, assign } : { test };
}

function readExpression(value: unknown): Expression {
  if (typeof value === 'string') return parseTemplate(value);
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'number') return { kind: 'number', value };
  const { ref, fn, argv } = fields(value, 'an expression');
  if (typeof ref === 'string') return { kind: 'reference', name: ref };
  if (typeof fn !== 'string') throw new RuleError('an expression has neither "ref" nor "fn"');
  const args = list(argv, `the arguments of ${fn}`);
  const [of, path, ...more] = args;
  return fn === 'getAttr' && typeof path === 'string' && more.length === 0
    ? { kind: 'attribute', of: readExpression(of), path: parsePath(path) }
    : { kind: 'call', name: fn, args: args.map(readExpression) };
}

function readProperty(value: unknown): Property {
  if (Array.isArray(value)) return { kind: 'list', items: value.map(readProperty) };
  const isObject = typeof value === 'object' && value !== null;
  if (!isObject || 'ref' in value || 'fn' in value) return readExpression(value);
  const members = Object.entries(value).map(([key, item]) => [key, readProperty(item)] as const);
  return { kind: 'object', members };
}

function sentenceOf(error: unknown): string {
  return typeof error === 'string' ? error : JSON.stringify(error);
}

function fields(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RuleError(`${what} is no object`);
  }
  return value as Fields;
}

function list(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new RuleError(`${what} is no list`);
  return value;
}
