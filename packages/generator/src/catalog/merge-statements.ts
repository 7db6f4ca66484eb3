import { toIdentifier } from '@ep/naming';

import { byCodeUnit, groupBy, unique } from '../collections.js';
import type { SourceReading } from '../ingest/read-sources.js';
import {
  MODEL_KINDS,
  type ModelKind,
  SOURCE_KINDS,
  type SourceKind,
  type Statement,
} from '../ingest/statement.js';
import type { Model, ModelSources } from '../models/model.js';
import type { Problem } from '../problem.js';
import { isSound, reportClashes } from './check-statements.js';
import { datesOf, type Sightings } from './date-service.js';
import { mergeFacts } from './merge-facts.js';

/**
 * Puts what the sources say now on top of what `models/` held before: a kind of source that was
 * read replaces its own earlier words, one that was not read keeps them, and no service vanishes.
 * What does not fit together goes to `problems`.
 */
export function mergeStatements(
  readings: readonly SourceReading[],
  previous: readonly Model[],
  problems: Problem[],
): Model[] {
  const statements = readings.flatMap((reading) => reading.statements);
  const sound = statements.filter((statement) => isSound(statement, problems));
  const byIdentifier = groupBy(sound, ({ serviceId }) => toIdentifier(serviceId));
  const before = new Map(previous.map((model) => [model.identifier, model]));
  const dateOfKind = new Map(readings.map(({ record }) => [record.kind, record.date]));
  return unique([...before.keys(), ...byIdentifier.keys()])
    .toSorted(byCodeUnit)
    .map((identifier) => {
      const model = before.get(identifier);
      const said = byIdentifier.get(identifier) ?? [];
      reportClashes(said, model, problems);
      return mergeService(identifier, said, model, dateOfKind, problems);
    });
}

function mergeService(
  identifier: string,
  said: readonly Statement[],
  before: Model | undefined,
  dateOfKind: ReadonlyMap<SourceKind, string | null>,
  problems: Problem[],
): Model {
  const sources: ModelSources = { ...before?.sources, ...mergeFacts(said, problems) };
  const serviceId = said[0]?.serviceId ?? before?.serviceId ?? identifier;
  const dates = datesOf(sightingsOf(said, before, dateOfKind));
  return { serviceId, identifier, ...dates, sources: inOrder(sources) };
}

function sightingsOf(
  said: readonly Statement[],
  before: Model | undefined,
  dateOfKind: ReadonlyMap<SourceKind, string | null>,
): Sightings {
  const kinds = new Set(said.map(({ kind }) => kind));
  const dated = (wanted: (kind: ModelKind) => boolean) =>
    MODEL_KINDS.filter((kind) => dateOfKind.has(kind) && wanted(kind)).flatMap((from) => {
      const date = dateOfKind.get(from);
      return date ? [{ date, from }] : [];
    });
  return {
    before,
    lifetime: said.find((statement) => statement.kind === 'history')?.lifetime,
    present: dated((kind) => kinds.has(kind)),
    gone: dated((kind) => !kinds.has(kind) && before?.sources[kind] !== undefined),
  };
}

function inOrder(sources: ModelSources): ModelSources {
  const known = SOURCE_KINDS.filter((kind) => sources[kind] !== undefined);
  return Object.fromEntries(known.map((kind) => [kind, sources[kind]]));
}
