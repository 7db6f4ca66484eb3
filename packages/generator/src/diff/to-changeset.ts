import type { CatalogDiff, Change, Level, NamedService } from './catalog-diff.js';

/** What `@changesets/write` takes. */
export interface Changeset {
  readonly summary: string;
  readonly releases: { name: string; type: Exclude<Level, 'none'> }[];
}

/** The packages that a service's names show in. */
const NAMES = ['@ep/identifiers', '@ep/env', '@ep/config'];
const ENDPOINTS = '@ep/endpoints';

/** More services than these are counted, not named: a changelog is read by people. */
const MOST_NAMED = 12;

/**
 * The changeset of a diff: the level, the packages that it shows in, and a sentence a service.
 *
 * @returns undefined where nothing changed
 */
export function toChangeset(diff: CatalogDiff): Changeset | undefined {
  const { level } = diff;
  if (level === 'none') return undefined;
  const releases = packagesOf(diff).map((name) => ({ name, type: level }));
  // A changelog puts its own dash before the first line: that must be no item of the list.
  const lead = `The services: ${diff.reasons.map(({ text }) => text).join(', ')}.`;
  return { releases, summary: [lead, '', ...toSentences(diff)].join('\n') };
}

function packagesOf(diff: CatalogDiff): string[] {
  const { added, removed, renamed, endpoints, gainedRules, narrowed, partitions } = diff;
  const inNames = [removed, renamed, added, diff.retired, diff.returned, diff.facts, diff.aliases];
  const inEndpoints = [added, removed, endpoints, gainedRules, narrowed, partitions];
  return [
    ...(isTouched(inNames) || isRespelt(narrowed) ? NAMES : []),
    ...(isTouched(inEndpoints) ? [ENDPOINTS] : []),
  ];
}

function isTouched(lists: readonly (readonly unknown[])[]): boolean {
  return lists.some((list) => list.length > 0);
}

function isRespelt(narrowed: readonly Change[]): boolean {
  return narrowed.some(({ fact }) => fact === 'serviceId');
}

function toSentences(diff: CatalogDiff): string[] {
  return [...ofServices(diff), ...ofLists(diff)].map((sentence) => `- ${sentence}`);
}

/** A sentence a service. */
function ofServices(diff: CatalogDiff): string[] {
  const { added, removed, renamed, retired, returned } = diff;
  const inRenames = new Set(renamed.flatMap(({ from, to }) => [from.identifier, to.identifier]));
  const isOther = ({ identifier }: NamedService) => !inRenames.has(identifier);
  return [
    ...removed.filter(isOther).map((service) => `Removed: ${nameOf(service)}.`),
    ...renamed.map(
      ({ from, to, kept }) =>
        `Renamed: ${from.serviceId} is now ${nameOf(to)}; \`${from.envVar}\` ${kept ? 'stays, deprecated' : 'is gone'}.`,
    ),
    ...diff.narrowed.map(
      ({ identifier, fact, before, after }) =>
        `Narrowed: ${fact} of \`${identifier}\` was ${print(before)} and is ${print(after)}.`,
    ),
    ...added.filter(isOther).map((service) => `New: ${nameOf(service)}${goneOf(service)}.`),
    ...retired.map((service) => `Retired: ${nameOf(service)}${goneOf(service)}.`),
    ...returned.map((service) => `Back: ${nameOf(service)}.`),
  ];
}

/** A sentence for all that changed in one way. */
function ofLists({ gainedRules, endpoints, facts, partitions, aliases }: CatalogDiff): string[] {
  return [
    ...listOf('Services with endpoint rules for the first time', identifiersOf(gainedRules)),
    ...listOf('Services with other endpoint rules', identifiersOf(endpoints)),
    ...listOf('Services with other facts', identifiersOf(facts)),
    ...listOf(
      'Partitions with other facts',
      partitions.map(({ partition }) => partition),
    ),
    ...listOf(
      'Aliases that mean something else',
      aliases.map(({ name }) => name),
    ),
  ];
}

function identifiersOf(changed: readonly { readonly identifier: string }[]): string[] {
  return changed.map(({ identifier }) => identifier);
}

function nameOf({ serviceId, title, envVar }: NamedService): string {
  const full = title && title !== serviceId ? ` (${title})` : '';
  return `${serviceId}${full}, \`${envVar}\``;
}

function goneOf({ retired }: NamedService): string {
  return retired === null ? '' : `, gone since ${retired}`;
}

function print(value: Change['before']): string {
  return value === null ? 'not there' : `\`${String(value)}\``;
}

function listOf(what: string, names: readonly string[]): string[] {
  const all = [...new Set(names)];
  if (all.length === 0) return [];
  if (all.length > MOST_NAMED) return [`${what}: ${all.length}.`];
  return [`${what}: ${all.map((name) => `\`${name}\``).join(', ')}.`];
}
