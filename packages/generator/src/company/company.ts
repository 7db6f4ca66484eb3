import type { Catalog } from '../catalog/catalog.js';
import type { Problem } from '../problem.js';

/** Whose packages are made, and their names. */
export interface Company {
  /** The scope of the packages: `@acme`. */
  readonly scope: string;
  /** What the environment variables start with: `ACME_ENDPOINT_URL_`. */
  readonly envPrefix: string;
  /** The version of the packages: `1.2.0`. */
  readonly release: string;
}

const SCOPE = /^@[a-z0-9][a-z0-9._-]*$/;
const ENV_PREFIX = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*_$/;

const VERSION = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;

/** Whether a string is a version: `1.2.0`, `1.2.0-rc.1`. */
export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/** What is wrong with a scope; undefined where npm takes it. */
export function wrongScope(scope: string): string | undefined {
  return SCOPE.test(scope)
    ? undefined
    : `--scope takes a scope of npm as @acme, not ${JSON.stringify(scope)}`;
}

/** What is wrong with a prefix; undefined where a name in every shell may start with it. */
export function wrongEnvPrefix(prefix: string): string | undefined {
  return ENV_PREFIX.test(prefix)
    ? undefined
    : `--env-prefix takes capitals with an underscore at the end, as ACME_ENDPOINT_URL_, not ${JSON.stringify(prefix)}`;
}

/** Names that no function of a module may have, and those that the packages use themselves. */
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
      message: `the identifier of ${JSON.stringify(serviceId)} is ${identifier}, a reserved word of JavaScript or of the packages`,
      fix: 'give the service another serviceId, as sdkId in its trait aws.api#service',
    });
  }
}

/** The problems with fixes for people who can change the models: a company has no `models/` to correct. */
export function toOwnProblems(problems: readonly Problem[], place: string): Problem[] {
  return problems.map((problem): Problem => {
    const { code } = problem;
    if (code === 'EP_CATALOG_SERVICE_ID') return { ...problem, fix: FIX_SERVICE_ID };
    return code === 'EP_RULES' ? { ...problem, place, fix: FIX_RULES } : problem;
  });
}

const FIX_SERVICE_ID =
  'give the service a serviceId of that shape, as sdkId in its trait aws.api#service';
const FIX_RULES = 'correct the trait smithy.rules#endpointRuleSet of the service';
