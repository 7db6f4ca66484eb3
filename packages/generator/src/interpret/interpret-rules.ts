import type { PartitionFacts } from '../ingest/statement.js';
import type {
  Condition,
  Expression,
  Parameter,
  Property,
  Rule,
  RuleSet,
} from '../rules/rule-set.js';
import { libraryOf, textOf, type Value } from './rule-library.js';

/** What a rule set answers: an endpoint, or the code of an error. */
export type Outcome =
  | { readonly url: unknown; readonly headers: object; readonly properties: object }
  | { readonly code: string };

/** What an interpreter was asked and how it got to its answer. */
export interface Interpretation {
  readonly outcome: Outcome;
  /** The rule that answered; null where none did. */
  readonly rule: Rule | null;
}

class Missing extends Error {}

/**
 * Endpoint rules, taken word for word: no types, no sharing, no order but the rules' own. Slow and
 * plain: catalogs are compared by it, which nothing has compiled, and the compiled code is held
 * against it.
 */
export function interpretRules(
  { parameters, rules }: RuleSet,
  partitions: readonly PartitionFacts[],
  params: Readonly<Record<string, unknown>>,
): Interpretation {
  const scope = new Map<string, Value>();
  for (const parameter of parameters) scope.set(parameter.name, valueOf(parameter, params));
  const isMissing = ({ name, required }: Parameter) => required && scope.get(name) === undefined;
  if (parameters.some(isMissing)) return { outcome: { code: 'MISSING_PARAMETER' }, rule: null };
  const interpreter = new Interpreter(libraryOf(partitions));
  return interpreter.evaluate(rules, scope) ?? { outcome: { code: 'NO_ENDPOINT' }, rule: null };
}

function valueOf({ name, default: otherwise }: Parameter, params: Record<string, unknown>): Value {
  return (params[name] ?? otherwise) as Value;
}

type Scope = ReadonlyMap<string, Value>;

class Interpreter {
  constructor(private readonly library: ReturnType<typeof libraryOf>) {}

  evaluate(rules: readonly Rule[], outer: Scope): Interpretation | undefined {
    for (const rule of rules) {
      const scope = this.satisfy(rule.conditions, outer);
      const found = scope && this.answer(rule, scope);
      if (found) return found;
    }
    return undefined;
  }

  private satisfy(conditions: readonly Condition[], outer: Scope): Scope | undefined {
    const scope = new Map(outer);
    for (const { test, assign } of conditions) {
      const value = this.value(test, scope);
      if (value === undefined || value === false) return undefined;
      if (assign !== undefined) scope.set(assign, value);
    }
    return scope;
  }

  private answer(rule: Rule, scope: Scope): Interpretation | undefined {
    if (rule.kind === 'tree') return this.evaluate(rule.rules, scope);
    if (rule.kind === 'error') return { outcome: { code: rule.code }, rule };
    try {
      const url = this.value(rule.url, scope);
      const headers = rule.headers.map(
        ([name, values]) => [name, values.map((value) => this.value(value, scope))] as const,
      );
      const properties = this.members(rule.properties, scope);
      return { outcome: { url, headers: Object.fromEntries(headers), properties }, rule };
    } catch (error) {
      if (error instanceof Missing) return { outcome: { code: 'MISSING_PARAMETER' }, rule };
      throw error;
    }
  }

  private members(list: readonly (readonly [string, Property])[], scope: Scope): object {
    return Object.fromEntries(list.map(([key, item]) => [key, this.property(item, scope)]));
  }

  private property(property: Property, scope: Scope): unknown {
    if (property.kind === 'object') return this.members(property.members, scope);
    if (property.kind !== 'list') return this.value(property, scope);
    return property.items.map((item) => this.property(item, scope));
  }

  private value(expression: Expression, scope: Scope): Value {
    switch (expression.kind) {
      case 'boolean':
      case 'number':
        return expression.value;
      case 'reference':
        return scope.get(expression.name);
      case 'attribute':
        return expression.path.reduce<Value>(
          (value, step) =>
            typeof step === 'number' && step < 0
              ? (value as Value[]).at(step)
              : (value as Record<string, Value>)[step],
          this.value(expression.of, scope),
        );
      case 'text':
        return expression.parts
          .map((part) => {
            const value = typeof part === 'string' ? part : this.value(part, scope);
            if (value === undefined) throw new Missing();
            return textOf(value);
          })
          .join('');
      case 'call':
        return this.call(
          expression.name,
          expression.args.map((arg) => this.value(arg, scope)),
        );
    }
  }

  private call(name: string, args: readonly Value[]): Value {
    const implementation = this.library[name];
    if (!implementation) throw new Error(`the interpreter does not know ${name}`);
    return implementation(...args);
  }
}
