import { type Condition, type Parameter, type Rule, RuleError } from './rule-set.js';
import { extend, lookUp, type Scope } from './scope.js';
import { typeOf } from './type-of.js';

/** What is known before the first rule: the parameters, of which only a default is sure to be there. */
export function scopeOf(parameters: readonly Parameter[]): Scope | null {
  return parameters.reduce<Scope | null>(
    (scope, { name, type, default: otherwise }) =>
      extend(scope, name, { type, optional: otherwise === undefined }),
    null,
  );
}

/** What is known where `condition` holds: the name that it assigns, and that what it asks is there. */
export function withCondition(scope: Scope | null, condition: Condition): Scope | null {
  const { test, assign } = condition;
  const type = typeOf(test, scope);
  if (assign === undefined) return surely(setIn(condition), scope);
  if (lookUp(scope, assign)) {
    throw new RuleError(`${assign} is assigned where it already has a value`);
  }
  return extend(scope, assign, { ...type, optional: false });
}

/** What is known after `rule`, where it did not answer: that what it missed is there. */
export function afterwards(rule: Rule, scope: Scope | null): Scope | null {
  const [condition, ...more] = rule.conditions;
  const { test } = condition ?? {};
  if (rule.kind === 'tree' || more.length > 0 || test?.kind !== 'call' || test.name !== 'not') {
    return scope;
  }
  const [negated] = test.args;
  return surely(negated && setIn({ test: negated }), scope);
}

/** The name whose value `isSet` finds there. */
function setIn({ test }: Condition): string | undefined {
  if (test.kind !== 'call' || test.name !== 'isSet') return undefined;
  const [arg] = test.args;
  return arg?.kind === 'reference' ? arg.name : undefined;
}

function surely(name: string | undefined, scope: Scope | null): Scope | null {
  const type = name === undefined ? undefined : lookUp(scope, name);
  return name === undefined || !type?.optional
    ? scope
    : extend(scope, name, { ...type, optional: false });
}
