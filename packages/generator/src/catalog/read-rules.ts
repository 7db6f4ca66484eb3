import { join } from 'node:path';

import type { ModelRules } from '../models/model.js';
import { RULES_FOLDER } from '../models/file-names.js';
import type { ModelsFolder } from '../models/read-models.js';
import type { Problem } from '../problem.js';
import { checkRules } from '../rules/check-rules.js';
import { demandValues } from '../rules/demand-values.js';
import { fromNotation } from '../rules/notation.js';
import { RuleError, type RuleSet } from '../rules/rule-set.js';

/**
 * The endpoint rules of all services that have some, by identifier: read, checked, and with every
 * demand spelled out. Rules that are wrong, or of a service that there is not, go to `problems`.
 */
export function readRules(
  { models, rules }: ModelsFolder,
  problems: Problem[],
): ReadonlyMap<string, RuleSet> {
  const services = new Map(models.map(({ identifier, serviceId }) => [identifier, serviceId]));
  const sound = rules.flatMap((model) => {
    try {
      return [[model.identifier, readOne(model, services)] as const];
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
      problems.push(toProblem(model, services.get(model.identifier), error));
      return [];
    }
  });
  return new Map(sound);
}

function readOne(model: ModelRules, services: ReadonlyMap<string, string>): RuleSet {
  if (!services.has(model.identifier)) throw new RuleError('no service has this identifier');
  const ruleSet = demandValues(fromNotation(model));
  checkRules(ruleSet);
  return ruleSet;
}

function toProblem(
  { identifier }: ModelRules,
  serviceId: string | undefined,
  { message }: RuleError,
): Problem {
  return {
    code: 'EP_RULES',
    place: join('models', RULES_FOLDER, `${identifier}.json`),
    message: `the endpoint rules of ${serviceId ?? identifier} are wrong: ${message}`,
    fix: 'ingest the service again; if AWS extended the language, extend the compiler first',
  };
}
