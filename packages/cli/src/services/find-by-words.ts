import {
  bareName,
  findServices,
  namesOf,
  type NamingSystem,
  type ServiceMatch,
  type ServiceName,
} from '@ep/identifiers/crosswalk';
import { type Identifier, identifiers, serviceIdOf } from '@ep/identifiers';
import { squash } from '@ep/naming';

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

/** Where the words of a name start; Amazon's own name, which hundreds begin with, is none. */
function wordStarts(name: string): number[] {
  return [...name.matchAll(WORD)]
    .filter(([word]) => word !== 'Amazon' && word !== 'AWS')
    .map(({ index }) => index);
}

function toMatch(identifier: Identifier, known: ServiceName): FoundService {
  return { identifier, serviceId: serviceIdOf(identifier), match: 'word', names: [known] };
}
