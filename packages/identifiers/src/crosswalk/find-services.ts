import { editDistance } from '@ep/naming';

import type { Identifier } from '../generated/identifiers.js';
import type { ServiceId } from '../generated/service-ids.js';
import { serviceIdOf } from '../lookups.js';
import { bareName } from './bare-name.js';
import { type KnownName, nameIndex, squashName } from './name-index.js';
import { type NamingSystem, namingSystems } from './naming-system.js';

/** A service that a name can mean, and why. */
export interface ServiceMatch {
  readonly identifier: Identifier;
  readonly serviceId: ServiceId;
  /**
   * How the name matches: `exact`, letter by letter; `squashed`, apart from case, separators, "Amazon" or
   * "AWS" and the rest of a variable's name; `near`, by edit distance, which is a guess and never safe to
   * apply.
   */
  readonly match: 'exact' | 'squashed' | 'near';
  /** The names of the service that matched, each with its system; old names of a renamed service included. */
  readonly names: readonly { readonly system: NamingSystem; readonly name: string }[];
}

const MOST_GUESSES = 5;

/**
 * The services that `name` can mean, in any naming system, the likeliest first. Exact matches come
 * before squashed ones; near ones are only looked for where there is neither. A name that a service
 * had before AWS renamed it leads to the service as it is called now, and then to the old one.
 *
 * @returns an empty list if no service has a similar name, or if `name` is not a string
 * @example
 * ```ts
 * findServices('states')[0];
 * // { identifier: 'sfn', serviceId: 'SFN', match: 'exact', names: [
 * //   { system: 'endpointPrefix', name: 'states' }, { system: 'signingName', name: 'states' },
 * //   { system: 'arnNamespace', name: 'states' }] }
 * findServices('AWS_ENDPOINT_URL_STEPFUNCTIONS')[0]?.identifier; // 'sfn'
 * findServices('elasticloadbalancing').length; // 2
 * ```
 */
export function findServices(name: string): readonly ServiceMatch[] {
  if (typeof name !== 'string') return [];
  const { exact, squashed } = nameIndex();
  const exactly = toMatches('exact', exact.get(name) ?? []);
  const found = new Set(exactly.map(({ identifier }) => identifier));
  const loosely = toMatches(
    'squashed',
    spellings(name).flatMap((key) => squashed.get(key) ?? []),
  );
  const matches = [...exactly, ...loosely.filter(({ identifier }) => !found.has(identifier))];
  return matches.length > 0 ? matches : nearMatches(name);
}

/** The squashed forms of `name`: as it is, and without the rest of a variable's name around it. */
function spellings(name: string): string[] {
  const forms = [name, bareName(name)].map(squashName);
  return [...new Set(forms)].filter(Boolean);
}

/** The names grouped by their services, the service with the most telling name first. */
function toMatches(match: ServiceMatch['match'], names: readonly KnownName[]): ServiceMatch[] {
  const groups = new Map<Identifier, KnownName[]>();
  for (const known of new Set(names)) {
    const group = groups.get(known.identifier);
    if (group) group.push(known);
    else groups.set(known.identifier, [known]);
  }
  return [...groups]
    .map(([identifier, group]) => ({ identifier, group: group.toSorted(byWeight) }))
    .toSorted((a, b) => compareGroups(a.group, b.group))
    .map(({ identifier, group }) => ({
      identifier,
      serviceId: serviceIdOf(identifier),
      match,
      names: group.map(({ system, name }) => ({ system, name })),
    }));
}

function compareGroups(a: readonly KnownName[], b: readonly KnownName[]): number {
  const [first, second] = [a[0], b[0]];
  return first && second ? byWeight(first, second) || b.length - a.length : 0;
}

function byWeight(a: KnownName, b: KnownName): number {
  return weight(a) - weight(b) || a.order - b.order;
}

function weight({ system }: KnownName): number {
  return namingSystems.indexOf(system);
}

/** Whether a name is not another one with a prefix, which would be near every name with that prefix. */
function isBare({ system }: KnownName): boolean {
  return system !== 'envVar' && system !== 'jvmProperty' && system !== 'jsPackage';
}

function nearMatches(name: string): ServiceMatch[] {
  const distances = new Map<KnownName, number>();
  for (const key of spellings(name)) {
    const limit = Math.min(3, Math.floor(key.length / 4));
    for (const [known, group] of nameIndex().squashed) {
      const distance = editDistance(key, known, limit);
      if (distance > limit) continue;
      for (const one of group.filter(isBare)) {
        distances.set(one, Math.min(distance, distances.get(one) ?? Infinity));
      }
    }
  }
  const nearest = Math.min(...distances.values());
  const names = [...distances]
    .filter(([, distance]) => distance === nearest)
    .map(([known]) => known);
  return toMatches('near', names).slice(0, MOST_GUESSES);
}
