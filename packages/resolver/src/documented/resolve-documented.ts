import type { Context } from '../context.js';
import { type Finding, isDecisive } from '../finding.js';
import { isGlobalService } from '../global-services.js';
import { isRegion, parseFipsRegion } from '../region.js';
import { plainEndpoint, type Resolution } from '../resolution.js';
import { ResolverError } from '../resolver-error.js';
import type { RuleEndpoint } from '../rules-port.js';
import type { Settings } from '../settings.js';
import { fromDefault, type Setting } from '../source.js';
import { warnDocumented } from './warn-documented.js';
import type { Question } from './question.js';
import { readQuestion } from './read-question.js';
import type { Switch } from './read-switch.js';
import { findOption } from './rung-01-option.js';
import { findIgnore } from './rung-02-ignore.js';
import { findServiceVariable } from './rung-03-service-variable.js';
import { findVariables } from './rung-04-variables.js';
import { findAccountVariable } from './rung-05-account-variable.js';
import { findServicesSection } from './rung-06-services-section.js';
import { findProfileUrl } from './rung-07-profile-url.js';
import { findProfileSwitches } from './rung-08-profile-switches.js';
import { findAccountMode, readAccountMode } from './rung-09-account-mode.js';
import { findDefault } from './rung-10-default.js';

/** The ten rungs, from top to bottom. */
const RUNGS: readonly ((question: Question) => Finding)[] = [
  findOption,
  findIgnore,
  findServiceVariable,
  findVariables,
  findAccountVariable,
  findServicesSection,
  findProfileUrl,
  findProfileSwitches,
  findAccountMode,
  findDefault,
];

/**
 * The page's precedence, to the letter: ten rungs, first match wins, and each rung that chooses
 * among the service's own endpoints does so with its own settings alone.
 *
 * Source: AWS CLI User Guide, "Endpoint configuration and settings precedence".
 */
export function resolveDocumented(context: Context): Resolution {
  const question = readQuestion(context);
  const winner = findWinner(question);
  const toFindings = () => RUNGS.map((find) => find(question));
  return {
    winner,
    toFindings,
    toSettings: () => toSettings(question),
    toEndpoint: () => toEndpoint(question, winner),
    toWarnings: () => warnDocumented(question, toFindings(), winner),
  };
}

/** What is below the winner is not looked at, unless somebody asks what would have applied next. */
function findWinner(question: Question): Finding {
  for (const find of RUNGS) {
    const finding = find(question);
    if (isDecisive(finding)) return finding;
  }
  return findDefault();
}

function toEndpoint(question: Question, { url, parameters }: Finding): RuleEndpoint {
  const { options, identifier, rules } = question.context;
  const given = options.parameters;
  // A URL applies as it stands, unless the service's rules are to put a bucket or the like into it.
  if (url !== null && given === undefined) return plainEndpoint(url);
  if (url !== null) {
    return rules.evaluate(identifier, { Region: question.region?.value, Endpoint: url, ...given });
  }
  const chosen = { Region: readRegion(question), ...parameters };
  return rules.evaluate(identifier, given === undefined ? chosen : { ...chosen, ...given });
}

/** The region, or the name under which the rules of a global service know the whole partition. */
function readRegion({ region, context }: Question): string | undefined {
  const { identifier, options } = context;
  if (region === undefined) {
    if (isGlobalService(identifier)) return 'aws-global';
    if (options.parameters?.['Region'] !== undefined) return undefined;
    throw new ResolverError('EP_RESOLVER_REGION_MISSING');
  }
  const real = parseFipsRegion(region.value).region;
  if (!isRegion(real)) throw new ResolverError('EP_RESOLVER_REGION_INVALID', region);
  return real;
}

function toSettings(question: Question): Settings {
  return {
    profile: question.profileName,
    region: question.region ?? null,
    ignoreConfiguredEndpointUrls: toBoolean('ignore_configured_endpoint_urls', question.ignore),
    useFipsEndpoint: toBoolean('use_fips_endpoint', question.fips),
    useDualstackEndpoint: toBoolean('use_dualstack_endpoint', question.dualstack),
    accountId: question.accountId ?? null,
    accountIdEndpointMode: readAccountMode(question),
  };
}

function toBoolean(name: string, { state, setting }: Switch): Setting<boolean> {
  if (setting === undefined || state === 'empty') return fromDefault(name, false);
  return { value: state === 'on', source: setting.source };
}
