import type { Warning } from '../../differences/warnings.js';
import { evaluateRules, type RuledSettings } from '../../endpoint-rules/evaluate-rules.js';
import { isGlobalService } from '../../endpoint-rules/global-services.js';
import { plainEndpoint, type RuleEndpoint } from '../../endpoint-rules/rule-endpoint.js';
import { Fault } from '../../errors/fault.js';
import type { Context } from '../../question/context.js';
import { isRegion, parseFipsRegion } from '../../settings/region.js';
import { fromDefault, type Setting, type Settings, toSettings } from '../../settings/source.js';
import { settings, SWITCHES, type SwitchName } from '../../settings/table.js';
import { type Finding, toUrlSetting } from '../finding.js';
import type { Resolution } from '../resolution.js';
import type { Switch } from './profile-settings.js';
import { type Question, readAccountMode, readQuestion, readSwitches } from './read-question.js';
import { findWinner, RUNGS } from './rungs.js';
import { warnDocumented } from './warn-documented.js';

/**
 * The AWS CLI User Guide's precedence, to the letter: ten rungs, the first match wins, and each rung that
 * chooses among the service's own endpoints does so with its own settings alone.
 *
 * Source: AWS CLI User Guide, "Endpoint configuration and settings precedence".
 *
 * @throws Fault
 */
export function resolveDocumented(context: Context): Resolution {
  return new DocumentedResolution(readQuestion(context));
}

/** A class, because its methods are made once and not with each answer. */
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
    return readSettings(this.#question);
  }

  toEndpoint(): RuleEndpoint {
    return toEndpoint(this.#question, this.winner);
  }

  toWarnings(winner: Finding): readonly Warning[] {
    return warnDocumented(this.#question, this.toFindings(), winner);
  }
}

function toEndpoint(question: Question, winner: Finding): RuleEndpoint {
  const { url, parameters } = winner;
  const { identifier, options } = question.context;
  const { parameters: given } = options;
  // A URL is used as it is, unless the service's rules are to put a bucket or the like into it.
  if (url !== null && given === undefined) return plainEndpoint(url);
  const region = url === null ? assertRegion(question) : toRuledRegion(question);
  const chosen = url === null ? parameters : { Endpoint: url };
  const all = { Region: region, ...chosen, ...given };
  return evaluateRules(identifier, all, () => toRuledSettings(question, winner));
}

/** The settings behind the parameters of the endpoint rules. */
function toRuledSettings(question: Question, winner: Finding): RuledSettings {
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

/** The region, which the service's own endpoints depend on. With a URL, the rules say whether it counts. */
function assertRegion(question: Question): string | undefined {
  const region = toRuledRegion(question);
  const given = question.context.options.parameters?.['Region'];
  if (region === undefined && given === undefined) throw new Fault('EP_RESOLVER_REGION_MISSING');
  if (region !== undefined && !isRegion(region))
    throw new Fault('EP_RESOLVER_REGION_INVALID', question.region);
  return region;
}

/** The region, or the name that stands for the whole partition in the rules of a global service. */
function toRuledRegion({ region, context }: Question): string | undefined {
  if (region !== undefined) return parseFipsRegion(region.value).region;
  return isGlobalService(context.identifier) ? 'aws-global' : undefined;
}

function readSettings(question: Question): Settings {
  const { fips, dualstack } = readSwitches(question);
  return toSettings({
    profileName: question.profileName,
    region: question.region,
    ignore: toBoolean(SWITCHES.ignore, question.ignore),
    fips: toBoolean(SWITCHES.fips, fips),
    dualstack: toBoolean(SWITCHES.dualstack, dualstack),
    accountId: question.accountId,
    mode: readAccountMode(question),
  });
}

function toBoolean(name: SwitchName, { state, setting }: Switch): Setting<boolean> {
  if (setting === undefined || state === 'empty') return fromDefault(settings[name].key, false);
  return { value: state === 'on', source: setting.source };
}
