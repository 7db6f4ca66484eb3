import type { Fault } from '../errors/fault.js';
import type { RuleParameters } from '../question/input.js';
import { fromDefault, type Setting, type Source } from '../settings/source.js';

/** A rung of the AWS CLI User Guide's precedence, from the command-line option (1) to the default (10). */
export type Rung = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/**
 * The names of the rungs, from the command-line option to the service's default.
 *
 * Source: AWS CLI User Guide, "Using endpoints in the AWS CLI".
 *
 * @example
 * ```ts
 * rungNames[6]; // 'services section'
 * ```
 */
export const rungNames: Readonly<Record<Rung, string>> = {
  1: 'option --endpoint-url',
  2: 'configured URLs ignored',
  3: 'variable of the service',
  4: 'variables of all services',
  5: 'account ID mode, environment',
  6: 'services section',
  7: 'endpoint_url of the profile',
  8: 'switches of the profile',
  9: 'account ID mode',
  10: 'default of the service',
};

/**
 * What a rung finds:
 *
 * - `unset`: nothing; `empty`: an empty value; `off`: a switch that is off
 * - `on`: a switch that is on, where it selects no endpoint by itself
 * - `ignored`: a URL, while configured URLs are ignored
 * - `set`: an endpoint: a URL, or a choice for the service's endpoint rules
 * - `failed`: an invalid value, which is an error if the search gets to this rung
 * - `skipped`: the dialect or the service does not have this rung
 */
export type RungState = 'unset' | 'empty' | 'off' | 'on' | 'ignored' | 'set' | 'failed' | 'skipped';

/** What one rung finds, in one dialect. */
export interface Finding {
  readonly rung: Rung;
  readonly state: RungState;
  readonly source: Source | null;
  /** A configured URL as it is written; null where the service's endpoint rules make the URL. */
  readonly url: string | null;
  /** The parameters for the endpoint rules, where they make the endpoint. */
  readonly parameters: RuleParameters | null;
  readonly fault: Fault | null;
}

/** Whether a rung ends the search: it has an endpoint or an invalid value. */
export function isDecisive({ state }: Finding): boolean {
  return state === 'set' || state === 'failed';
}

/** The rung that ends the search. Every precedence ends with the default, which always does. */
export function firstDecisive(findings: readonly Finding[]): Finding {
  const winner = findings.find(isDecisive);
  if (winner === undefined) throw new TypeError('a precedence has no default');
  return winner;
}

/** The search goes on below this rung. */
export function passed(
  rung: Rung,
  state: Exclude<RungState, 'set' | 'failed'>,
  source: Source | null = null,
  url: string | null = null,
): Finding {
  if (state === 'unset' && source === null) return findNothing(rung);
  return { rung, state, source, url, parameters: null, fault: null };
}

const nothing: Finding[] = [];

/** Kept, because most rungs of most answers find nothing. */
function findNothing(rung: Rung): Finding {
  const fields = { source: null, url: null, parameters: null, fault: null };
  return (nothing[rung] ??= { rung, state: 'unset', ...fields });
}

/** A configured URL. */
export function foundUrl(rung: Rung, { value, source }: Setting): Finding {
  return { rung, state: 'set', source, url: value, parameters: null, fault: null };
}

/** The configured URL as a setting; undefined where the endpoint rules make the URL. */
export function toUrlSetting({ url, source }: Finding): Setting | undefined {
  return url === null || source === null ? undefined : { value: url, source };
}

/** A choice among the service's own endpoints. */
export function foundRules(rung: Rung, source: Source, parameters: RuleParameters): Finding {
  return { rung, state: 'set', source, url: null, parameters, fault: null };
}

/** The source of the service's own endpoint. */
export const DEFAULT_SOURCE: Source = fromDefault('endpoint', '').source;

/** An invalid value. */
export function failed(rung: Rung, fault: Fault): Finding {
  const source = fault.setting?.source ?? null;
  return { rung, state: 'failed', source, url: null, parameters: null, fault };
}
