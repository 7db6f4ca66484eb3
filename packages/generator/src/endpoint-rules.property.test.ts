import { env } from 'node:process';
import { fileURLToPath } from 'node:url';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readModels } from './models/read-models.js';
import type { Problem } from './problem.js';
import { fromNotation } from './rules/notation.js';
import type { Rule } from './rules/rule-set.js';
import { arbitraryParams } from '../test/arbitrary-params.js';
import { interpretRules, type Outcome } from '../src/interpret/interpret-rules.js';
import { shippedEndpointFor } from '../test/shipped-endpoints.js';

const problems: Problem[] = [];
const { rules, partitions } = readModels(
  fileURLToPath(new URL('../../../models', import.meta.url)),
  problems,
);
const seed = Number(env['EP_SEED'] ?? Date.now() % 2 ** 31);

/** A case for each rule that can answer, and never fewer than this. */
const LEAST_RUNS = 150;
const RUNS_A_RULE = 25;

describe(`the shipped endpoint rules answer as an interpreter does (EP_SEED=${seed})`, () => {
  let cases = 0;
  let [reached, all] = [0, 0];

  it.each(rules.map((model) => [model.identifier, model] as const))('%s', (identifier, model) => {
    const ruleSet = fromNotation(model);
    const answering = countAnswers(ruleSet.rules);
    const seen = new Set<Rule>();
    const property = fc.property(arbitraryParams(ruleSet, partitions), (params) => {
      const { outcome, rule } = interpretRules(ruleSet, partitions, params);
      if (rule) seen.add(rule);
      expect(ask(identifier, params)).toEqual(outcome);
      expect(ask(identifier, withNulls(params))).toEqual(outcome);
      cases++;
    });
    fc.assert(property, { seed, numRuns: Math.max(LEAST_RUNS, RUNS_A_RULE * answering) });
    reached += seen.size;
    all += answering;
  });

  it('over many cases, which reach most rules', () => {
    console.log(`${cases} cases, seed ${seed}; ${reached} of ${all} answering rules reached`);
    expect(problems).toEqual([]);
    expect(cases).toBeGreaterThan(rules.length * LEAST_RUNS - 1);
    // A quarter cannot be reached: every partition now knows FIPS and dual-stack.
    expect(reached / all).toBeGreaterThan(0.65);
  });
});

function ask(identifier: string, params: object): Outcome {
  try {
    return shippedEndpointFor(identifier, params);
  } catch (error) {
    const { name, code = '' } = error as Error & { code?: string };
    if (name !== 'EndpointError') throw error;
    return { code: code.replace('EP_ENDPOINT_', '') };
  }
}

function countAnswers(list: readonly Rule[]): number {
  return list.reduce((sum, rule) => sum + (rule.kind === 'tree' ? countAnswers(rule.rules) : 1), 0);
}

/** As plain JavaScript may give them: null for what is not given. */
function withNulls(params: Readonly<Record<string, unknown>>): object {
  const entries = Object.entries(params).map(([name, value]) => [name, value ?? null]);
  return Object.fromEntries(entries) as object;
}
