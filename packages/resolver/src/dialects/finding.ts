import type { RuleParameters } from '../question/input.js';
import type { Fault } from '../errors/fault.js';
import type { Setting, Source } from '../settings/source.js';

/** A rung of the page's precedence, from the command-line option (1) to the service's default (10). */
export type Rung = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/**
 * What a rung finds:
 *
 * - `unset`: nothing; `empty`: a value without text; `off`: a switch that is not on
 * - `on`: a switch that is on, where it is no endpoint by itself
 * - `ignored`: a URL that configured URLs being ignored removes
 * - `set`: an endpoint, a URL or an answer of the service's endpoint rules
 * - `failed`: a bad value, which is an error if the rung is reached
 * - `skipped`: nothing of this kind exists in the dialect, or for the service
 */
export type RungState = 'unset' | 'empty' | 'off' | 'on' | 'ignored' | 'set' | 'failed' | 'skipped';

/** What one rung finds, in one dialect. */
export interface Finding {
  readonly rung: Rung;
  readonly state: RungState;
  readonly source: Source | null;
  /** A configured URL as it was given; null where the service's endpoint rules are to make one. */
  readonly url: string | null;
  /** What the endpoint rules get, where they make the endpoint. */
  readonly parameters: RuleParameters | null;
  readonly fault: Fault | null;
}

/** Whether a rung ends the search: it has an endpoint, or a bad value. */
export function isDecisive({ state }: Finding): boolean {
  return state === 'set' || state === 'failed';
}

/** Nothing applies here. */
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

/** Kept, because most rungs of most answers have found nothing. */
function findNothing(rung: Rung): Finding {
  const fields = { source: null, url: null, parameters: null, fault: null };
  return (nothing[rung] ??= { rung, state: 'unset', ...fields });
}

/** A URL that somebody configured. */
export function foundUrl(rung: Rung, { value, source }: Setting): Finding {
  return { rung, state: 'set', source, url: value, parameters: null, fault: null };
}

/** The URL that somebody configured, as a setting; undefined where the endpoint rules make one. */
export function toUrlSetting({ url, source }: Finding): Setting | undefined {
  return url === null || source === null ? undefined : { value: url, source };
}

/** A choice among the service's own endpoints. */
export function foundRules(rung: Rung, source: Source, parameters: RuleParameters): Finding {
  return { rung, state: 'set', source, url: null, parameters, fault: null };
}

/** A bad value. */
export function failed(rung: Rung, fault: Fault): Finding {
  const source = fault.at?.source ?? null;
  return { rung, state: 'failed', source, url: null, parameters: null, fault };
}
