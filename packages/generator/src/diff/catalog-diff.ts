import type { ServiceFactsOf } from '@ep/naming';

/** The levels of a version, the lowest first: what must change of it for what changed of the data. */
export const LEVELS = ['none', 'patch', 'minor', 'major'] as const;

/** One of them. */
export type Level = (typeof LEVELS)[number];

/**
 * What changed between two catalogs: plain data, every list sorted by identifier, described by
 * `catalog-diff.schema.json`. What it leaves out: where the facts come from, and when we released
 * them.
 */
export interface CatalogDiff {
  readonly schemaVersion: 1;
  /** The highest of the reasons' levels; `none` where nothing changed. */
  readonly level: Level;
  /** Why it is that level, the weightiest first: `{ level: 'minor', text: '2 new services' }`. */
  readonly reasons: readonly Reason[];
  /** Identifiers that the older catalog lacks. */
  readonly added: readonly NamedService[];
  /** Identifiers that the newer catalog lacks. */
  readonly removed: readonly NamedService[];
  /** Services that AWS gave another name. */
  readonly renamed: readonly Rename[];
  /** Services that are newly marked as retired, those that were renamed aside. */
  readonly retired: readonly NamedService[];
  /** Services that were marked as retired and are back. */
  readonly returned: readonly NamedService[];
  /** Types that take or give less than before. */
  readonly narrowed: readonly Change[];
  /** Services of both catalogs that have endpoint rules for the first time. */
  readonly gainedRules: readonly NamedService[];
  /** The other facts of a service that changed. */
  readonly facts: readonly Change[];
  /** Services whose endpoint rules answer otherwise, or are written otherwise. */
  readonly endpoints: readonly EndpointChanges[];
  /** What changed in a partition, mostly its regions; null for one that is new. */
  readonly partitions: readonly PartitionChange[];
  /** Names that people use, and what they mean now; null for one that was not there. */
  readonly aliases: readonly AliasChange[];
}

/** One ground for a level. */
export interface Reason {
  readonly level: Level;
  readonly text: string;
}

/** A service by its names. */
export interface NamedService extends Pick<
  ServiceFactsOf,
  'serviceId' | 'identifier' | 'envVar' | 'retired'
> {
  /** `Amazon CloudWatch Logs`, or null where no source has a name in full. */
  readonly title: string | null;
}

/** A service under the name that it had, and under the one that it has. */
export interface Rename {
  readonly from: NamedService;
  readonly to: NamedService;
  /** Whether the newer catalog still has the old identifier, as a deprecated alias. */
  readonly kept: boolean;
}

/** A fact of a service as it was and as it is: a text, a switch, a list, or null where there is none. */
export interface Change {
  readonly identifier: string;
  /** What was said: `signingName`; in {@link CatalogDiff.narrowed}, what has the type. */
  readonly fact: string;
  readonly before: Fact;
  readonly after: Fact;
}

/** Whatever can be said of a service. */
export type Fact = string | boolean | null | readonly string[];

/** A fact of a partition as it was and as it is. */
export interface PartitionChange {
  /** `aws-cn` */
  readonly partition: string;
  /** `regions` */
  readonly fact: string;
  readonly before: Fact;
  readonly after: Fact;
}

/** An alias as it was and as it is: the identifiers that it means. */
export interface AliasChange {
  readonly name: string;
  readonly before: readonly string[] | null;
  readonly after: readonly string[] | null;
}

/** How the endpoints of one service changed. */
export interface EndpointChanges {
  readonly identifier: string;
  /** Empty where the rules are written otherwise and no region's endpoint tells. */
  readonly changes: readonly EndpointChange[];
}

/** One endpoint as it was and as it is. */
export interface EndpointChange {
  /** `eu-west-1` */
  readonly region: string;
  readonly fips: boolean;
  readonly dualStack: boolean;
  readonly before: EndpointAnswer;
  readonly after: EndpointAnswer;
}

/** What endpoint rules answer to a region and a variant alone. */
export interface EndpointAnswer {
  /** `https://sqs.eu-west-1.amazonaws.com`, or null where they refuse. */
  readonly url: string | null;
  /** How requests to it are signed, and what else goes with it; empty for most. */
  readonly properties: object;
}
