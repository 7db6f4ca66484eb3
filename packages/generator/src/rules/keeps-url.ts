import type { Condition, EndpointRule, Expression, Rule, RuleSet } from './rule-set.js';

/** What is known of a value that rules read: `undefined` = it is not set, `unknown` = it can be anything. */
type Known = string | boolean | readonly string[] | undefined | typeof UNKNOWN;

const UNKNOWN = Symbol('unknown');
const ENDPOINT = 'Endpoint';

/**
 * Whether rules return a configured URL as it is and add nothing, in every region, if FIPS and dual-stack are off
 * and the operation sets no parameters. Rules that do so, and of which it cannot be told, count as rules that do not.
 */
export function keepsUrl({ parameters, rules }: RuleSet): boolean {
  const known = new Map(
    parameters.map(({ name, builtIn, default: otherwise }): [string, Known] => [
      name,
      builtIn === undefined ? otherwise : UNKNOWN,
    ]),
  );
  known.set('UseFIPS', false).set('UseDualStack', false).set(ENDPOINT, UNKNOWN);
  return outcomeOf(rules, known) === 'kept';
}

/** What rules do: all that can answer keep the URL and one does answer, or some of them do something else. */
type Outcome = 'kept' | 'no answer' | 'other';

function outcomeOf(rules: readonly Rule[], known: ReadonlyMap<string, Known>): Outcome {
  for (const rule of rules) {
    const holds = allHold(rule.conditions, known);
    if (holds === false) continue;
    const outcome = answerOf(rule, known);
    if (outcome === 'other') return 'other';
    if (outcome === 'kept' && holds === true) return 'kept';
  }
  return 'no answer';
}

function answerOf(rule: Rule, known: ReadonlyMap<string, Known>): Outcome {
  if (rule.kind === 'tree') return outcomeOf(rule.rules, known);
  return rule.kind === 'endpoint' && isPlain(rule) ? 'kept' : 'other';
}

/** Whether a rule answers with the configured URL alone. */
function isPlain({ url, headers, properties }: EndpointRule): boolean {
  const [part, ...more] = url.kind === 'text' ? url.parts : [url];
  const isUrl = typeof part === 'object' && part.kind === 'reference' && part.name === ENDPOINT;
  return isUrl && more.length + headers.length + properties.length === 0;
}

type Truth = boolean | typeof UNKNOWN;

function allHold(conditions: readonly Condition[], known: ReadonlyMap<string, Known>): Truth {
  const truths = new Set(conditions.map(({ test }) => truthOf(test, known)));
  if (truths.has(false)) return false;
  return truths.has(UNKNOWN) ? UNKNOWN : true;
}

function truthOf(test: Expression, known: ReadonlyMap<string, Known>): Truth {
  if (test.kind !== 'call') return UNKNOWN;
  const [first, second] = test.args;
  if (test.name === 'not' && first) {
    const truth = truthOf(first, known);
    return truth === UNKNOWN ? UNKNOWN : !truth;
  }
  if (first?.kind !== 'reference') return UNKNOWN;
  if (test.name === 'isSet' && first.name === ENDPOINT) return true;
  // A name that a condition assigned is not known here.
  const value = known.has(first.name) ? known.get(first.name) : UNKNOWN;
  if (value === UNKNOWN) return UNKNOWN;
  if (test.name === 'isSet') return value !== undefined;
  return test.name === 'booleanEquals' && second?.kind === 'boolean'
    ? value === second.value
    : UNKNOWN;
}
