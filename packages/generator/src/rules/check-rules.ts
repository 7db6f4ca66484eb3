import { ERROR_CODES } from './error-codes.js';
import { type Property, type Rule, RuleError, type RuleSet } from './rule-set.js';
import { afterwards, scopeOf, withCondition } from './knowledge.js';
import type { Scope } from './scope.js';
import { expectString, typeOf } from './type-of.js';

/**
 * Checks the types of a rule set: every name is declared before it is used, every function known
 * and given what it takes, and nothing is used where it may have no value.
 *
 * @throws RuleError with the first that is wrong
 */
export function checkRules({ parameters, rules }: RuleSet): void {
  for (const { name, type, default: otherwise } of parameters) {
    if (otherwise !== undefined && typeNameOf(otherwise) !== type) {
      throw new RuleError(`the default of ${name} is no ${type}`);
    }
  }
  checkAll(rules, scopeOf(parameters));
}

function typeNameOf(value: string | boolean | readonly string[]): string {
  return typeof value === 'object' ? 'stringArray' : typeof value;
}

function checkAll(rules: readonly Rule[], outer: Scope | null): void {
  let scope = outer;
  for (const rule of rules) {
    checkRule(rule, scope);
    scope = afterwards(rule, scope);
  }
}

function checkRule(rule: Rule, outer: Scope | null): void {
  const scope = rule.conditions.reduce(withCondition, outer);
  if (rule.kind === 'tree') checkAll(rule.rules, scope);
  if (rule.kind === 'error' && !ERROR_CODES.includes(rule.code)) {
    throw new RuleError(`the error code ${rule.code} is not known`);
  }
  if (rule.kind !== 'endpoint') return;
  expectString(rule.url, scope);
  for (const [, values] of rule.headers) {
    for (const value of values) expectString(value, scope);
  }
  for (const [, value] of rule.properties) checkProperty(value, scope);
}

function checkProperty(property: Property, scope: Scope | null): void {
  if (property.kind === 'list') for (const item of property.items) checkProperty(item, scope);
  else if (property.kind === 'object') {
    for (const [, item] of property.members) checkProperty(item, scope);
  } else typeOf(property, scope);
}
