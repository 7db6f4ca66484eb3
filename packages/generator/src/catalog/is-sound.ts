import { matchesServiceIdPattern, toEnvVar, toIdentifier } from '@ep/naming';

import type { DocumentedFacts, Statement } from '../ingest/statement.js';
import type { Problem } from '../problem.js';

/** Whether the transform can work on a statement, and what the page prints for it is what it makes. */
export function isSound(statement: Statement, problems: Problem[]): boolean {
  const problem = wrongServiceId(statement) ?? misprint(statement);
  if (problem) problems.push(problem);
  return problem === undefined;
}

function wrongServiceId({ serviceId, place }: Statement): Problem | undefined {
  if (matchesServiceIdPattern(serviceId)) return undefined;
  return {
    code: 'EP_CATALOG_SERVICE_ID',
    place,
    message: `the serviceId ${JSON.stringify(serviceId)} is not words of letters and digits with one space between them`,
    fix: 'if AWS really ships it, the naming rule no longer holds: extend @ep/naming first',
  };
}

function misprint(statement: Statement): Problem | undefined {
  if (statement.kind !== 'documented') return undefined;
  const { serviceId, place, facts } = statement;
  const wrong = pairsOf(serviceId, facts).find(({ printed, made }) => printed !== made);
  if (!wrong) return undefined;
  return {
    code: 'EP_CATALOG_DOCUMENTED',
    place,
    message: `the page says ${wrong.printed} for ${JSON.stringify(serviceId)}, the transform ${wrong.made}`,
    fix: 'check the row against the live page; if it is right, the naming rule no longer holds',
  };
}

/** What the page prints, beside what the transform makes. */
function pairsOf(serviceId: string, { identifier, envVar }: DocumentedFacts) {
  return [
    { printed: identifier, made: toIdentifier(serviceId) },
    { printed: envVar, made: toEnvVar(serviceId) },
  ];
}
