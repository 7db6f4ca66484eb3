import { type EnvVarSuggestion, suggestEnvVar } from '@ep/env';
import { bareName } from '@ep/identifiers/crosswalk';

import type { Candidate } from '../diagnostics/diagnostic.js';
import { systemLabels } from './system-labels.js';

/** What a wrong name of a service can mean. */
export interface Meaning {
  /** The likeliest first. */
  readonly candidates: readonly Candidate[];
  /** Whether there is nothing but its spelling to go by. */
  readonly isGuess: boolean;
  /** Why, as a sentence behind another: ` logs is the boto3 client of CloudWatch Logs.` */
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
  // Whoever else signs or routes by it: a right name in another case is that one's.
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

/** A name without what people put around it, as it would be an identifier, were its case and its hyphens right. */
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
  // The service's name is right then, and what surrounds it is not.
  if (typed === identifier) return '';
  const isClient = fold(known.name) === typed && CLIENTS.has(known.system);
  const slip = isClient ? undefined : toSlip(typed, identifier);
  if (slip !== undefined) return ` ${slip}: the identifier of ${serviceId} is ${identifier}.`;
  return ` ${known.name} is the ${systemLabels[known.system]} of ${serviceId}.`;
}

type KnownName = EnvVarSuggestion['names'][number];

const CLIENTS: ReadonlySet<KnownName['system']> = new Set(['boto3', 'cli']);

/** The name that was typed, a client's first: whoever types one has it from there. */
function toTelling({ names }: EnvVarSuggestion, typed: string): KnownName | undefined {
  const spelt = names.filter(({ name }) => fold(name) === typed);
  return spelt.find(({ system }) => CLIENTS.has(system)) ?? spelt[0] ?? names[0];
}

/** What is wrong with a name that is the identifier but for case and hyphens. */
function toMisspelling(wrongName: string): string {
  if (wrongName.includes('-')) return 'hyphens must be underscores';
  return `letters must be ${bareName(wrongName) !== wrongName ? 'capitals' : 'small'}`;
}

/** What is wrong with a name that is the identifier but for its underscores. */
function toSlip(typed: string, identifier: string): string | undefined {
  if (typed.replaceAll('_', '') !== identifier.replaceAll('_', '')) return undefined;
  const missing = identifier.split('_').length - typed.split('_').length;
  if (missing === 0) return 'An underscore is in the wrong place';
  if (missing < 0)
    return missing === -1 ? 'It has an underscore too many' : 'It has underscores too many';
  return missing === 1 ? 'An underscore is missing' : 'Underscores are missing';
}

/** What to write in the place of a wrong name; the services to choose from are listed elsewhere. */
export function toFix(
  { candidates, isGuess }: Meaning,
  toName: (candidate: Candidate) => string,
): string {
  const [first, ...others] = candidates;
  if (first === undefined) return 'ep list names all services; remove it if none is meant.';
  if (others.length > 0) {
    return isGuess
      ? 'Perhaps one of these is meant: their spelling is near.'
      : 'Write the one that is meant.';
  }
  return isGuess
    ? `Perhaps ${toName(first)} is meant: its spelling is near.`
    : `Write ${toName(first)}.`;
}
