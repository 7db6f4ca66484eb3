import type { Catalog } from '../catalog/catalog.js';
import type { Problem } from '../problem.js';

/** Words that no function may be called by, in a module; and the names that the packages use themselves. */
const RESERVED = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export
  extends false finally for function if implements import in instanceof interface let new null package private
  protected public return static super switch this throw true try typeof var void while with yield
  params table`.split(/\s+/),
);

/** Finds the services whose identifier cannot be the name of a function. */
export function checkNames({ services }: Catalog, place: string, problems: Problem[]): void {
  for (const { identifier, serviceId } of services) {
    if (!RESERVED.has(identifier)) continue;
    problems.push({
      code: 'EP_COMPANY_RESERVED',
      place,
      message: `the identifier of ${JSON.stringify(serviceId)} is ${identifier}, which is a word of JavaScript or of the packages`,
      fix: 'give the service another serviceId, in the sdkId of its trait aws.api#service',
    });
  }
}

/** The problems as they are to be told to people who can change the models. */
export function toOwnProblems(problems: readonly Problem[], place: string): Problem[] {
  return problems.map((problem): Problem => {
    const { code } = problem;
    if (code === 'EP_CATALOG_SERVICE_ID') return { ...problem, fix: FIX_SERVICE_ID };
    // There is no models/ that could hold the rules.
    return code === 'EP_RULES' ? { ...problem, place, fix: FIX_RULES } : problem;
  });
}

const FIX_SERVICE_ID =
  'give the service a serviceId of that shape, in the sdkId of its trait aws.api#service';
const FIX_RULES = 'correct the trait smithy.rules#endpointRuleSet of the service';
