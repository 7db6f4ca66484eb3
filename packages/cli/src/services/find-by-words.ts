import { type Identifier, identifiers, serviceIdOf } from '@ep/identifiers';
import {
  bareName,
  findServices,
  namesOf,
  type NamingSystem,
  type ServiceMatch,
  type ServiceName,
} from '@ep/identifiers/crosswalk';
import { squash } from '@ep/naming';

import { CliError } from '../cli-error.js';
import { systemLabels } from './system-labels.js';

/** A service that a name can mean; `word` where the name only begins one of the service's, or a word of it. */
export interface FoundService extends Omit<ServiceMatch, 'match'> {
  readonly match: ServiceMatch['match'] | 'word';
}

/**
 * The services that `name` can mean, the likeliest first: by a whole name, then by the beginning of
 * one or of a word of it. Spelling alone counts only where there is neither.
 *
 * @returns an empty list where nothing is like `name`
 * @example
 * ```ts
 * findByWords('cloudwatch').map(({ identifier }) => identifier);
 * // ['cloudwatch', 'cloudwatch_events', 'cloudwatch_logs']
 * ```
 */
export function findByWords(name: string): readonly FoundService[] {
  const whole = findServices(name);
  const isGuess = whole[0]?.match === 'near';
  const found = new Set(isGuess ? [] : whole.map(({ identifier }) => identifier));
  const words = beginningWith(name).filter(({ identifier }) => !found.has(identifier));
  return isGuess && words.length > 0 ? words : [...whole, ...words];
}

/** A name of a service that may begin so, and where in it. */
interface Way {
  readonly systems: readonly NamingSystem[];
  readonly starts: (name: string) => number[];
}

/** The likeliest first: a service's own name from its first word on, from a later one, then its other names. */
const WAYS: readonly Way[] = [
  { systems: ['serviceId', 'alias'], starts: (name) => wordStarts(name).slice(0, 1) },
  { systems: ['serviceId'], starts: wordStarts },
  { systems: ['boto3', 'title'], starts: wordStarts },
];

/** Fewer letters begin a word of too many names. */
const FEWEST_LETTERS = 3;

function beginningWith(name: string): FoundService[] {
  const start = squash(bareName(name));
  if (start.length < FEWEST_LETTERS) return [];
  const found = new Map<Identifier, FoundService>();
  for (const way of WAYS) {
    for (const identifier of identifiers.filter((one) => !found.has(one))) {
      const met = namesOf(identifier).find((known) => isMet(way, known, start));
      if (met !== undefined) found.set(identifier, toMatch(identifier, met));
    }
  }
  return [...found.values()];
}

function isMet({ systems, starts }: Way, known: ServiceName, start: string): boolean {
  return (
    systems.includes(known.system) && starts(known.name).some((at) => begins(known, at, start))
  );
}

function begins({ name }: ServiceName, from: number, start: string): boolean {
  return squash(name.slice(from)).startsWith(start);
}

const WORD = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g;

/** Where the words of a name start; Amazon's own name, which hundreds begin with, does not count. */
function wordStarts(name: string): number[] {
  return [...name.matchAll(WORD)]
    .filter(([word]) => word !== 'Amazon' && word !== 'AWS')
    .map(({ index }) => index);
}

function toMatch(identifier: Identifier, known: ServiceName): FoundService {
  return { identifier, serviceId: serviceIdOf(identifier), match: 'word', names: [known] };
}

/** The one service that a name means, and the message about it. */
export interface CertainService {
  readonly identifier: string;
  /** `"states" is taken for sfn (SFN; endpoint prefix states).` */
  readonly message: string;
}

/**
 * The service that a name means by a name in any system, where it can mean no other.
 *
 * @returns null where several services have the name, or where only the spelling is similar
 * @example
 * ```ts
 * findCertain('states')?.identifier; // 'sfn'
 * ```
 */
export function findCertain(name: string): CertainService | null {
  const [only, ...others] = findServices(name);
  const [known] = only?.names ?? [];
  if (!only || !known || others.length > 0 || only.match === 'near') return null;
  const { identifier, serviceId } = only;
  const why = `${serviceId}; ${systemLabels[known.system]} ${known.name}`;
  return { identifier, message: `${JSON.stringify(name)} is taken for ${identifier} (${why}).` };
}

const MOST_SUGGESTIONS = 3;

/**
 * The error for a name that stands for no single service, with those that it can mean: by the name
 * that another system has for them, by the beginning of a word, else by spelling.
 */
export function explainUnknown(name: string): CliError {
  const all = findByWords(name);
  const matches = all.slice(0, MOST_SUGGESTIONS);
  const more = all.length > matches.length ? ` ep find ${quote(name)} has more.` : '';
  const fix =
    matches.length === 0
      ? 'ep list names all services, ep find takes any name of one.'
      : `Did you mean ${matches.map(toSuggestion).join(', or ')}?${more}`;
  return new CliError('EP_CLI_SERVICE', `no service is called ${JSON.stringify(name)}`, fix);
}

function quote(name: string): string {
  return /^[\w-]+$/.test(name) ? name : JSON.stringify(name);
}

function toSuggestion({ identifier, serviceId, names, match }: FoundService): string {
  const [known] = names;
  const isWhole = match === 'exact' || match === 'squashed';
  const why = known && isWhole ? `; ${systemLabels[known.system]} ${known.name}` : '';
  return `${identifier} (${serviceId}${why})`;
}
