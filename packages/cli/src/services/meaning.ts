import { type EnvVarSuggestion, suggestEnvVar } from '@ep/env';
import { bareName } from '@ep/identifiers/crosswalk';

import type { Candidate } from '../diagnostics/diagnostic.js';
import { systemLabels } from './system-labels.js';

/** The services that a wrong name can mean. */
export interface Meaning {
  /** The likeliest first. */
  readonly candidates: readonly Candidate[];
  /** Whether only its spelling suggests them. */
  readonly isGuess: boolean;
  /** Why, as a sentence to append to another: ` logs is the boto3 client of CloudWatch Logs.` */
  readonly why: string;
}

/**
 * The services that a wrong name can mean: by the names that other systems have, then by spelling.
 *
 * @example
 * ```ts
 * toMeaning('AWS_ENDPOINT_URL_LOGS').candidates.length; // 1
 * toMeaning('AWS_ENDPOINT_URL_EVENTS').candidates.length; // 2: several services share that name
 * ```
 */
export function toMeaning(wrongName: string): Meaning {
  const all = suggestEnvVar(wrongName);
  const isGuess = all[0]?.match === 'near';
  // A right name in another case means its own service, even if other services sign or route by it.
  const owner = all.find(({ identifier }) => identifier === toIdentifierLike(wrongName));
  const suggestions = owner ? [owner] : all;
  return {
    candidates: suggestions.map(({ identifier, serviceId, envVar }) => ({
      identifier,
      serviceId,
      envVar,
    })),
    isGuess,
    why: isGuess ? '' : toReason(wrongName, suggestions),
  };
}

/** A name without its prefix and suffix, in small letters and with underscores for hyphens. */
function toIdentifierLike(name: string): string {
  return fold(bareName(name));
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll('-', '_');
}

function toReason(wrongName: string, [first, ...others]: readonly EnvVarSuggestion[]): string {
  const typed = toIdentifierLike(wrongName);
  const known = first && toTelling(first, typed);
  if (first === undefined || known === undefined) return '';
  if (others.length > 0) return ` ${known.name} is a name of several services.`;
  const { identifier, serviceId, envVar } = first;
  const folded = fold(wrongName);
  if (folded === identifier || folded === fold(envVar)) return ` Its ${toMisspelling(wrongName)}.`;
  // The name of the service is right, but its prefix or suffix is not.
  if (typed === identifier) return '';
  const isClient = fold(known.name) === typed && CLIENTS.has(known.system);
  const slip = isClient ? undefined : toSlip(typed, identifier);
  if (slip !== undefined) return ` ${slip}: the identifier of ${serviceId} is ${identifier}.`;
  return ` ${known.name} is the ${systemLabels[known.system]} of ${serviceId}.`;
}

type KnownName = EnvVarSuggestion['names'][number];

const CLIENTS: ReadonlySet<KnownName['system']> = new Set(['boto3', 'cli']);

/** The known name that was typed; a client's name first, because people usually have it from there. */
function toTelling({ names }: EnvVarSuggestion, typed: string): KnownName | undefined {
  const spelt = names.filter(({ name }) => fold(name) === typed);
  return spelt.find(({ system }) => CLIENTS.has(system)) ?? spelt[0] ?? names[0];
}

/** The fault of a name that differs from the identifier only in case and hyphens. */
function toMisspelling(wrongName: string): string {
  if (wrongName.includes('-')) return 'hyphens must be underscores';
  return `letters must be ${bareName(wrongName) !== wrongName ? 'uppercase' : 'lowercase'}`;
}

/** The fault of a name that differs from the identifier only in its underscores. */
function toSlip(typed: string, identifier: string): string | undefined {
  if (typed.replaceAll('_', '') !== identifier.replaceAll('_', '')) return undefined;
  const missing = identifier.split('_').length - typed.split('_').length;
  if (missing === 0) return 'An underscore is in the wrong place';
  if (missing < 0)
    return missing === -1 ? 'It has an underscore too many' : 'It has underscores too many';
  return missing === 1 ? 'An underscore is missing' : 'Underscores are missing';
}

/** What to write instead of a wrong name; if there are several candidates, the formatter lists them. */
export function toFix(
  { candidates, isGuess }: Meaning,
  toName: (candidate: Candidate) => string,
): string {
  const [first, ...others] = candidates;
  if (first === undefined) return 'Run ep list for the names of all services, or remove it.';
  if (others.length > 0) {
    return isGuess
      ? 'Write one of these if you meant it: their spelling is close.'
      : 'Write the one that you mean.';
  }
  return isGuess
    ? `Write ${toName(first)} if you meant that: its spelling is close.`
    : `Write ${toName(first)}.`;
}
