import type { Lifetime, ModelKind } from '../ingest/statement.js';
import type { DatedBy, Model } from '../models/model.js';
import { by } from '../collections.js';

/** A model source that was read in this run, by its day. */
interface Sighting {
  readonly date: string;
  readonly from: ModelKind;
}

/** What this run shows of one service's life. */
export interface Sightings {
  /** The service as `models/` had it. */
  readonly before: Model | undefined;
  /** What the history says, if one was read and knows the service. */
  readonly lifetime: Lifetime | undefined;
  /** The model sources that have it now. */
  readonly present: readonly Sighting[];
  /** The model sources that had it before and have it no longer. */
  readonly gone: readonly Sighting[];
}

/** When a service came and went, by the best evidence there is: a history first, then what was seen. */
export function datesOf(sightings: Sightings): Pick<Model, 'introduced' | 'retired'> {
  return { introduced: introducedOf(sightings), retired: retiredOf(sightings) };
}

function introducedOf({ before, lifetime, present }: Sightings): DatedBy | null {
  if (lifetime) return fromHistory(lifetime.introduced);
  if (before) return before.introduced;
  return earliest(present);
}

function retiredOf({ before, lifetime, present, gone }: Sightings): DatedBy | null {
  const seen = latest(present);
  const missed = latest(gone);
  const known = lifetime?.retired ? fromHistory(lifetime.retired) : (before?.retired ?? null);
  // A source as new as the retirement has the service: it is back.
  if (known) return seen && seen.date >= known.date ? null : known;
  return missed && (!seen || missed.date > seen.date) ? missed : null;
}

function fromHistory(date: string | null): DatedBy | null {
  return date === null ? null : { date, from: 'history' };
}

function earliest(sightings: readonly Sighting[]): Sighting | null {
  return sightings.toSorted(by(({ date }) => date))[0] ?? null;
}

function latest(sightings: readonly Sighting[]): Sighting | null {
  return sightings.toSorted(by(({ date }) => date)).at(-1) ?? null;
}
