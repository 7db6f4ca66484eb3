import type { Context } from '../../question/context.js';
import { type Finding, isDecisive, toUrlSetting } from '../finding.js';
import { isGlobalService } from '../../endpoint-rules/global-services.js';
import { isRegion, parseFipsRegion } from '../../settings/region.js';
import { plainEndpoint, type Resolution } from '../resolution.js';
import { Fault } from '../../errors/fault.js';
import type { RuledSettings } from '../../endpoint-rules/evaluate-rules.js';
import type { Settings } from '../../settings.js';
import { fromDefault, type Setting } from '../../settings/source.js';
import type { RuleEndpoint } from '../../tables.js';
import type { Warning } from '../../differences/warnings.js';
import { mayWarn } from './may-warn.js';
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
import { findProfileSwitches, readSwitches } from './rung-08-profile-switches.js';
import { findAccountMode, readAccountMode } from './rung-09-account-mode.js';
import { findDefault } from './rung-10-default.js';

const NOTHING: readonly Warning[] = [];

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
  return new DocumentedResolution(readQuestion(context));
}

class DocumentedResolution implements Resolution {
  readonly winner: Finding;
  readonly profileOfUrls: string;
  readonly #question: Question;

  constructor(question: Question) {
    this.winner = findWinner(question);
    this.profileOfUrls = question.profile.name;
    this.#question = question;
  }

  toFindings(): readonly Finding[] {
    return RUNGS.map((find) => find(this.#question));
  }

  toSettings(): Settings {
    return toSettings(this.#question);
  }

  toEndpoint(): RuleEndpoint {
    return toEndpoint(this.#question, this.winner);
  }

  toWarnings(winner: Finding): readonly Warning[] {
    const question = this.#question;
    if (!mayWarn(question, winner)) return NOTHING;
    const { warnDocumented } = question.context.tables.words;
    return warnDocumented(question, this.toFindings(), winner);
  }
}

/** What is below the winner is not looked at, unless somebody asks what would have applied next. */
function findWinner(question: Question): Finding {
  for (const find of RUNGS) {
    const finding = find(question);
    if (isDecisive(finding)) return finding;
  }
  return findDefault();
}

function toEndpoint(question: Question, winner: Finding): RuleEndpoint {
  const { url, parameters } = winner;
  const { parameters: given } = question.context.options;
  // A URL applies as it stands, unless the service's rules are to put a bucket or the like into it.
  if (url !== null && given === undefined) return plainEndpoint(url);
  const region = url === null ? assertRegion(question) : toRuledRegion(question);
  const chosen = url === null ? parameters : { Endpoint: url };
  const all = { Region: region, ...chosen, ...given };
  const { identifier, tables } = question.context;
  return tables.rules.evaluateRules(identifier, all, () => findSettings(question, winner));
}

/** What refusals of the rules are about. */
function findSettings(question: Question, winner: Finding): RuledSettings {
  const { fips, dualstack } = readSwitches(question);
  return {
    Region: question.region,
    Endpoint: toUrlSetting(winner),
    UseFIPS: fips.setting,
    UseDualStack: dualstack.setting,
    AccountId: question.accountId,
    AccountIdEndpointMode: readAccountMode(question),
  };
}

/** The region, which the service's own endpoints depend on; beside a URL, its rules say whether it counts. */
function assertRegion(question: Question): string | undefined {
  const region = toRuledRegion(question);
  const given = question.context.options.parameters?.['Region'];
  if (region === undefined && given === undefined) throw new Fault('EP_RESOLVER_REGION_MISSING');
  if (region !== undefined && !isRegion(region))
    throw new Fault('EP_RESOLVER_REGION_INVALID', question.region);
  return region;
}

/** The region, or the name under which the rules of a global service know the whole partition. */
function toRuledRegion({ region, context }: Question): string | undefined {
  if (region !== undefined) return parseFipsRegion(region.value).region;
  return isGlobalService(context.identifier) ? 'aws-global' : undefined;
}

function toSettings(question: Question): Settings {
  const { fips, dualstack } = readSwitches(question);
  return {
    profile: question.profileName,
    region: question.region ?? null,
    ignoreConfiguredEndpointUrls: toBoolean('ignore_configured_endpoint_urls', question.ignore),
    useFipsEndpoint: toBoolean('use_fips_endpoint', fips),
    useDualstackEndpoint: toBoolean('use_dualstack_endpoint', dualstack),
    accountId: question.accountId ?? null,
    accountIdEndpointMode: readAccountMode(question),
  };
}

function toBoolean(name: string, { state, setting }: Switch): Setting<boolean> {
  if (setting === undefined || state === 'empty') return fromDefault(name, false);
  return { value: state === 'on', source: setting.source };
}
