import { ts } from 'ts-morph';

import { afterwards, scopeOf, withCondition } from '../../rules/knowledge.js';
import type { Condition, EndpointRule, Expression, Rule } from '../../rules/rule-set.js';
import { extend, type Scope } from '../../rules/scope.js';
import { typeOf } from '../../rules/type-of.js';
import { HOLE, type Shape } from '../../shapes/share-shapes.js';
import type { Use } from '../ts-file.js';
import { callOf, type Place, toCode, toTest } from './expression-code.js';
import { objectCode, type PropertyMakers } from './property-code.js';
import { constant, destructuring, refusal } from './statement-code.js';
import { RUNTIME } from './symbols.js';

const { factory } = ts;

/** A block of code: its place, its constants, and those of the blocks around it. */
interface Block extends Place {
  /** The names in the code that are taken here. */
  readonly taken: Set<string>;
  /** The constants that hold a value, by the code of the value. */
  readonly constants: Map<string, string>;
  /** The code of an endpoint's properties. */
  readonly propertiesCode: PropertyMakers['codeOf'];
}

/** The same block, where more is known. */
function knowing(block: Block, scope: Scope | null, nameOf = block.nameOf): Block {
  return { ...block, scope, nameOf };
}

/** A block within `block`: it sees what is around it, and what it declares stays inside. */
function within(block: Block): Block {
  return { ...block, taken: new Set(block.taken), constants: new Map(block.constants) };
}

/** A stretch of code, and whether it always ends in an answer. */
interface Code {
  readonly statements: readonly ts.Statement[];
  readonly answers: boolean;
}

/**
 * The rules of a shape as statements: an `if` for each rule, in their order, with an early return or
 * throw where a rule answers. Where the rules can end without an answer, the last statement throws.
 */
export function rulesToStatements(
  { parameters, holes, rules }: Shape,
  { functions, codeOf }: PropertyMakers,
  use: Use,
): ts.Statement[] {
  const names = [...parameters, ...functions].map(({ name }) => name);
  const scope = holes.reduce<Scope | null>(
    (outer, hole) => extend(outer, HOLE + hole, { type: 'string', optional: false }),
    scopeOf(parameters),
  );
  const block: Block = {
    scope,
    nameOf: (name) => (name.startsWith(HOLE) ? name.slice(HOLE.length) : name),
    use,
    taken: new Set([...names, ...holes, ...Object.keys(RUNTIME), 'params', 'service']),
    constants: new Map(),
    propertiesCode: codeOf,
  };
  const { statements, answers } = rulesCode(rules, block);
  return [
    ...(parameters.length > 0 ? [destructuring(parameters)] : []),
    ...statements,
    ...(answers ? [] : [refusal('NO_ENDPOINT', block)]),
  ];
}

function rulesCode(rules: readonly Rule[], block: Block): Code {
  const statements: ts.Statement[] = [];
  let { scope } = block;
  for (const rule of rules) {
    const code = conditionsCode(rule.conditions, rule, knowing(block, scope));
    statements.push(...code.statements);
    if (code.answers) return { statements, answers: true };
    scope = afterwards(rule, scope);
  }
  return { statements, answers: false };
}

/** The rule, once those of its conditions hold that are not among `conditions`. */
function conditionsCode(conditions: readonly Condition[], rule: Rule, block: Block): Code {
  const [first] = conditions;
  if (first?.assign === undefined) return testsCode([], conditions, rule, block);
  const name = first.assign;
  const value = toCode(first.test, block);
  const key = textOf(value);
  const known = block.constants.get(key);
  const variable = known ?? freshName(name, block.taken);
  block.constants.set(key, variable);
  const type = typeOf(first.test, block.scope);
  const nameOf = (wanted: string) => (wanted === name ? variable : block.nameOf(wanted));
  const asked = knowing(block, extend(block.scope, name, type), nameOf);
  const test = toTest({ kind: 'reference', name }, asked);
  const certain = knowing(block, withCondition(block.scope, first), nameOf);
  const [, next] = conditions;
  const isAsked = test && !isImplied(isSet(name), next?.assign === undefined && next?.test);
  const code = testsCode(isAsked ? [test] : [], conditions.slice(1), rule, certain);
  const statements = known ? code.statements : [constant(variable, value), ...code.statements];
  return { statements, answers: code.answers };
}

/** As many conditions in one `if` as there are before the next that needs a constant. */
function testsCode(
  tests: readonly ts.Expression[],
  conditions: readonly Condition[],
  rule: Rule,
  block: Block,
): Code {
  const next = conditions.findIndex(({ assign }) => assign !== undefined);
  const count = next === -1 ? conditions.length : next;
  let { scope } = block;
  const all = [...tests];
  for (const [i, condition] of conditions.slice(0, count).entries()) {
    const test = toTest(condition.test, knowing(block, scope));
    if (test && !isImplied(condition.test, conditions[i + 1]?.test)) all.push(test);
    scope = withCondition(scope, condition);
  }
  const rest = conditions.slice(count);
  const [head, ...more] = all;
  if (head === undefined) return restCode(rest, rule, knowing(block, scope));
  const { statements } = restCode(rest, rule, within(knowing(block, scope)));
  const test = more.reduce((left, right) => factory.createLogicalAnd(left, right), head);
  const body = factory.createBlock(statements, true);
  return { statements: [factory.createIfStatement(test, body)], answers: false };
}

function restCode(conditions: readonly Condition[], rule: Rule, block: Block): Code {
  return conditions.length > 0 ? conditionsCode(conditions, rule, block) : answerCode(rule, block);
}

function answerCode(rule: Rule, block: Block): Code {
  if (rule.kind === 'tree') return rulesCode(rule.rules, block);
  const statement =
    rule.kind === 'error' ? refusal(rule.code, block) : endpointStatement(rule, block);
  return { statements: [statement], answers: true };
}

/** `return endpoint(url, properties, headers)`, without the arguments that are empty. */
function endpointStatement({ url, properties, headers }: EndpointRule, block: Block): ts.Statement {
  const args = [toCode(url, block)];
  if (properties.length + headers.length > 0) args.push(block.propertiesCode(properties, block));
  if (headers.length > 0) {
    const lists = headers.map(([name, items]) => [name, { kind: 'list', items }] as const);
    args.push(objectCode(lists, block));
  }
  return factory.createReturnStatement(callOf(RUNTIME.endpoint, args, block));
}

/** The rules' own name where that is free, else with a number behind it: `host`, `host2`. */
function freshName(name: string, taken: Set<string>): string {
  const plain = name.charAt(0).toLowerCase() + name.slice(1);
  let fresh = plain;
  for (let i = 2; taken.has(fresh); i++) fresh = `${plain}${i}`;
  taken.add(fresh);
  return fresh;
}

function isSet(name: string): Expression {
  return { kind: 'call', name: 'isSet', args: [{ kind: 'reference', name }] };
}

/** Whether `test` asks only for a value to be set, and `next` holds only where it is. */
function isImplied(test: Expression, next: Expression | false | undefined): boolean {
  if (test.kind !== 'call' || test.name !== 'isSet' || !next || next.kind !== 'call') return false;
  if (next.name !== 'stringEquals' && next.name !== 'booleanEquals') return false;
  const [value] = test.args;
  const [compared, wanted] = next.args;
  return (
    value?.kind === 'reference' &&
    compared?.kind === 'reference' &&
    compared.name === value.name &&
    (wanted?.kind === 'text' || (wanted?.kind === 'boolean' && wanted.value))
  );
}

const printer = ts.createPrinter();
const NO_SOURCE = ts.createSourceFile('', '', ts.ScriptTarget.ESNext);

function textOf(code: ts.Expression): string {
  return printer.printNode(ts.EmitHint.Expression, code, NO_SOURCE);
}
