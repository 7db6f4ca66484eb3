import { ts } from 'ts-morph';

import type { Condition, EndpointRule, Expression, Property, Rule } from '../../rules/rule-set.js';
import { afterwards, withCondition } from '../../rules/knowledge.js';
import { extend, type Scope } from '../../rules/scope.js';
import { typeOf } from '../../rules/type-of.js';
import { toCode, toTest } from './expressions.js';
import { constant } from './nodes.js';
import type { Place } from './place.js';

const { factory } = ts;

/** A stretch of code, and whether it always ends in an answer. */
interface Code {
  readonly statements: readonly ts.Statement[];
  readonly answers: boolean;
}

/** A place inside a block: what its constants are, and what those around it are. */
interface Block extends Place {
  readonly scope: Scope | null;
  /** The names in the code that are taken here. */
  readonly taken: Set<string>;
  /** The constants that hold a value, by the code of the value. */
  readonly constants: Map<string, string>;
  /** The names in the code of names in the rules. */
  readonly names: ReadonlyMap<string, string>;
  /** The code of a value, to know two of them for the same. */
  readonly print: (code: ts.Expression) => string;
}

/** What the code of a shape starts with. */
export interface Start {
  /** The types of the parameters and holes. */
  readonly scope: Scope | null;
  /** Names that the code must not declare. */
  readonly taken: readonly string[];
  readonly uses: (name: string) => void;
}

/**
 * The rules as statements: an `if` a rule, in their order, with an early return or throw where a
 * rule answers. Where the rules can end without an answer, an error is the last.
 */
export function toStatements(
  rules: readonly Rule[],
  { scope, taken, uses }: Start,
): ts.Statement[] {
  const file = ts.createSourceFile('', '', ts.ScriptTarget.ESNext);
  const printer = ts.createPrinter();
  const print = (code: ts.Expression) => printer.printNode(ts.EmitHint.Expression, code, file);
  const block = toBlock({ scope, names: new Map(), print, uses }, new Set(taken), new Map());
  const { statements, answers } = rulesCode(rules, block);
  return answers ? [...statements] : [...statements, refusal('NO_ENDPOINT', block)];
}

type Around = Pick<Block, 'scope' | 'names' | 'print' | 'uses'>;

function toBlock(around: Around, taken: Set<string>, constants: Map<string, string>): Block {
  const { scope, names, print, uses } = around;
  const nameOf = (name: string) => names.get(name) ?? name;
  return { scope, names, print, uses, nameOf, taken, constants };
}

/** The same place, where more is known. */
function knowing(block: Block, scope: Scope | null, names = block.names): Block {
  return toBlock({ ...block, scope, names }, block.taken, block.constants);
}

/** A block within `block`: it sees what is around it, and what it declares stays inside. */
function within(block: Block): Block {
  return toBlock(block, new Set(block.taken), new Map(block.constants));
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
  const key = block.print(value);
  const known = block.constants.get(key);
  const variable = known ?? freshName(name, block.taken);
  block.constants.set(key, variable);
  const type = typeOf(first.test, block.scope);
  const names = new Map([...block.names, [name, variable]]);
  const asked = knowing(block, extend(block.scope, name, type), names);
  const test = toTest({ kind: 'reference', name }, asked);
  const certain = knowing(block, withCondition(block.scope, first), names);
  const [, next] = conditions;
  const isAsked = test && !isImplied(isSet(name), next?.assign === undefined && next?.test);
  const code = testsCode(isAsked ? [test] : [], conditions.slice(1), rule, certain);
  const statements = known ? code.statements : [constant(variable, value), ...code.statements];
  return { statements, answers: code.answers };
}

function isSet(name: string): Expression {
  return { kind: 'call', name: 'isSet', args: [{ kind: 'reference', name }] };
}

/** Whether `test` asks only for a value to be there, and `next` holds only where it is something. */
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

function refusal(code: string, { uses }: Place): ts.Statement {
  uses('EndpointError');
  const args = [
    factory.createStringLiteral(code, true),
    factory.createIdentifier('service'),
    factory.createIdentifier('params'),
  ];
  const error = factory.createIdentifier('EndpointError');
  return factory.createThrowStatement(factory.createNewExpression(error, undefined, args));
}

function endpointStatement({ url, properties, headers }: EndpointRule, place: Place): ts.Statement {
  place.uses('endpoint');
  const args = [toCode(url, place)];
  if (properties.length + headers.length > 0) args.push(objectCode(properties, place));
  if (headers.length > 0) {
    const lists = headers.map(([name, items]) => [name, { kind: 'list', items }] as const);
    args.push(objectCode(lists, place));
  }
  const callee = factory.createIdentifier('endpoint');
  return factory.createReturnStatement(factory.createCallExpression(callee, undefined, args));
}

function objectCode(
  members: readonly (readonly [string, Property])[],
  place: Place,
): ts.ObjectLiteralExpression {
  const assignments = members.map(([name, value]) => {
    const isName = /^[A-Za-z_$][\w$]*$/.test(name);
    const key = isName ? factory.createIdentifier(name) : factory.createStringLiteral(name, true);
    return factory.createPropertyAssignment(key, propertyCode(value, place));
  });
  return factory.createObjectLiteralExpression(assignments);
}

function propertyCode(property: Property, place: Place): ts.Expression {
  if (property.kind === 'object') return objectCode(property.members, place);
  if (property.kind !== 'list') return toCode(property, place);
  return factory.createArrayLiteralExpression(
    property.items.map((item) => propertyCode(item, place)),
  );
}

/** The rules' own name where that is free, else with a number behind it. */
function freshName(name: string, taken: Set<string>): string {
  const plain = name.charAt(0).toLowerCase() + name.slice(1);
  let fresh = plain;
  for (let i = 2; taken.has(fresh); i++) fresh = `${plain}${i}`;
  taken.add(fresh);
  return fresh;
}
