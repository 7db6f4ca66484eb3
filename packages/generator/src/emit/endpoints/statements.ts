import { ts } from 'ts-morph';

import type { Condition, Rule } from '../../rules/rule-set.js';
import { afterwards, withCondition } from '../../rules/knowledge.js';
import { extend, type Scope } from '../../rules/scope.js';
import { typeOf } from '../../rules/type-of.js';
import { endpointStatement, refusal } from './answers.js';
import { type Block, freshName, knowing, toBlock, within } from './block.js';
import { toCode, toTest } from './expressions.js';
import { isImplied, isSet } from './is-implied.js';
import { constant } from './nodes.js';
import type { Place } from './place.js';
import type { Members } from './properties.js';

const { factory } = ts;

/** A stretch of code, and whether it always ends in an answer. */
interface Code {
  readonly statements: readonly ts.Statement[];
  readonly answers: boolean;
}

/** What the code of a shape starts with. */
export interface Start {
  /** The types of the parameters and holes. */
  readonly scope: Scope | null;
  /** The names in the code of names in the rules, where they differ. */
  readonly names: ReadonlyMap<string, string>;
  /** Names that the code must not declare. */
  readonly taken: readonly string[];
  readonly uses: (name: string) => void;
  /** The code for an endpoint's properties. */
  readonly propertiesCode: (members: Members, place: Place) => ts.Expression;
}

/**
 * The rules as statements: an `if` a rule, in their order, with an early return or throw where a
 * rule answers. Where the rules can end without an answer, an error is the last.
 */
export function toStatements(
  rules: readonly Rule[],
  { scope, names, taken, uses, propertiesCode }: Start,
): ts.Statement[] {
  const file = ts.createSourceFile('', '', ts.ScriptTarget.ESNext);
  const printer = ts.createPrinter();
  const print = (code: ts.Expression) => printer.printNode(ts.EmitHint.Expression, code, file);
  const around = { scope, names, print, uses, propertiesCode };
  const block = toBlock(around, new Set(taken), new Map());
  const { statements, answers } = rulesCode(rules, block);
  return answers ? [...statements] : [...statements, refusal('NO_ENDPOINT', block)];
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
