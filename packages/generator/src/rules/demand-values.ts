import { MISSING_PARAMETER } from './error-codes.js';
import type { Condition, ErrorRule, Expression, Rule, RuleSet } from './rule-set.js';
import { afterwards, scopeOf, withCondition } from './knowledge.js';
import type { Scope } from './scope.js';
import { typeOf } from './type-of.js';

/**
 * Says in rules what the language leaves unsaid: a required parameter must be there, and so must one
 * that a URL is made of, or the host would be `sdb.undefined.amazonaws.com`.
 *
 * @throws RuleError where a condition is wrong
 */
export function demandValues(ruleSet: RuleSet): RuleSet {
  const { parameters, rules } = ruleSet;
  const required = parameters
    .filter(({ required: must = false, default: otherwise }) => must && otherwise === undefined)
    .map(({ name }) => missing(name));
  return { ...ruleSet, rules: demandIn([...required, ...rules], scopeOf(parameters)) };
}

function demandIn(rules: readonly Rule[], outer: Scope | null): Rule[] {
  let scope = outer;
  return rules.map((rule) => {
    const inner = rule.conditions.reduce(withCondition, scope);
    scope = afterwards(rule, scope);
    if (rule.kind === 'tree') return { ...rule, rules: demandIn(rule.rules, inner) };
    const names = rule.kind === 'endpoint' ? unsetIn(rule.url, inner) : [];
    if (names.length === 0) return rule;
    const { conditions } = rule;
    return {
      kind: 'tree',
      conditions,
      rules: [...names.map(missing), { ...rule, conditions: [] }],
    };
  });
}

/** The parameters in `text` that may have no value. */
function unsetIn(text: Expression, scope: Scope | null): string[] {
  const names = text.kind === 'text' ? text.parts.flatMap(nameOf) : [];
  return [...new Set(names)].filter((name) => typeOf({ kind: 'reference', name }, scope).optional);
}

function nameOf(part: string | Expression): string[] {
  return typeof part === 'object' && part.kind === 'reference' ? [part.name] : [];
}

function missing(name: string): ErrorRule {
  const isThere: Expression = { kind: 'call', name: 'isSet', args: [{ kind: 'reference', name }] };
  const condition: Condition = { test: { kind: 'call', name: 'not', args: [isThere] } };
  return { kind: 'error', conditions: [condition], code: MISSING_PARAMETER };
}
