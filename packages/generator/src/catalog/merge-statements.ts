import { matchesServiceIdPattern, toEnvVar, toIdentifier } from '@ep/naming';

import type { SourceReading } from '../ingest/read-sources.js';
import {
  type DocumentedFacts,
  MODEL_KINDS,
  type ModelKind,
  SOURCE_KINDS,
  type SourceKind,
  type Statement,
} from '../ingest/statement.js';
import type { Model, ModelSources } from '../models/model.js';
import type { Problem } from '../problem.js';
import { by, byCodeUnit, groupBy, unique } from '../collections.js';
import { datesOf, type Sightings } from './date-service.js';

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
  const sources: ModelSources = { ...before?.sources, ...factsOf(said, problems) };
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

/** The facts of all statements on one service, one set a kind. */
function factsOf(said: readonly Statement[], problems: Problem[]): ModelSources {
  const facts: { -readonly [K in SourceKind]?: unknown } = {};
  for (const statement of newestLast(said, problems)) {
    const clients =
      statement.kind === 'botocore' && facts.botocore
        ? {
            clients: unique([
              ...(facts.botocore as { clients: string[] }).clients,
              ...statement.facts.clients,
            ]).toSorted(byCodeUnit),
          }
        : {};
    facts[statement.kind] = { ...statement.facts, ...clients };
  }
  return facts as ModelSources;
}

/** Of two models of one service and kind, the one of the newer API version speaks. */
function newestLast(said: readonly Statement[], problems: Problem[]): Statement[] {
  const smithy = said
    .filter((statement) => statement.kind === 'smithy')
    .toSorted(by(({ facts }) => facts.apiVersion));
  const [last, other] = [smithy.at(-1), smithy.at(-2)];
  if (
    last &&
    other &&
    last.facts.apiVersion === other.facts.apiVersion &&
    last.serviceId === other.serviceId
  ) {
    problems.push({
      code: 'EP_INGEST_TWICE',
      place: last.place,
      message: `${other.place} also describes ${JSON.stringify(last.serviceId)} in version ${last.facts.apiVersion}`,
      cure: 'keep one of the two files',
    });
  }
  const botocore = said
    .filter((statement) => statement.kind === 'botocore')
    .toSorted(by(({ facts }) => facts.apiVersion));
  const lists = said.filter(({ kind }) => kind !== 'smithy' && kind !== 'botocore');
  return [...botocore, ...smithy, ...lists];
}

function inOrder(sources: ModelSources): ModelSources {
  const known = SOURCE_KINDS.filter((kind) => sources[kind] !== undefined);
  return Object.fromEntries(known.map((kind) => [kind, sources[kind]]));
}

/** Whether the transform can work on a statement, and what the page prints for it is what it makes. */
function isSound({ serviceId, place, ...statement }: Statement, problems: Problem[]): boolean {
  if (!matchesServiceIdPattern(serviceId)) {
    problems.push({
      code: 'EP_CATALOG_SERVICE_ID',
      place,
      message: `the serviceId ${JSON.stringify(serviceId)} is not words of letters and digits with one space between them`,
      cure: 'if AWS really ships it, the naming rule no longer holds: extend @ep/naming first',
    });
    return false;
  }
  const wrong = statement.kind === 'documented' && misprint(serviceId, statement.facts);
  if (wrong) {
    problems.push({
      code: 'EP_CATALOG_DOCUMENTED',
      place,
      message: `the page says ${wrong.printed} for ${JSON.stringify(serviceId)}, the transform ${wrong.made}`,
      cure: 'check the row against the live page; if it is right, the naming rule no longer holds',
    });
    return false;
  }
  return true;
}

function misprint(serviceId: string, { identifier, envVar }: DocumentedFacts) {
  return [
    { printed: identifier, made: toIdentifier(serviceId) },
    { printed: envVar, made: toEnvVar(serviceId) },
  ].find(({ printed, made }) => printed !== made);
}

/** Two serviceIds on one identifier: a clash within a source, a disagreement between two. */
function reportClashes(
  said: readonly Statement[],
  before: Model | undefined,
  problems: Problem[],
): void {
  const first = said[0];
  if (first === undefined) return;
  const other = said.find(({ serviceId }) => serviceId !== first.serviceId);
  if (other?.kind === first.kind) {
    problems.push({
      code: 'EP_CATALOG_CLASH',
      place: other.place,
      message: `${JSON.stringify(other.serviceId)} and ${JSON.stringify(first.serviceId)} (${first.place}) have the same identifier, ${toIdentifier(first.serviceId)}`,
      cure: 'one of the two names is wrong: correct it in the source',
    });
  } else if (other !== undefined || (before && before.serviceId !== first.serviceId)) {
    const [serviceId, place] = other
      ? [other.serviceId, other.place]
      : [before?.serviceId, `models/${before?.identifier}.json`];
    problems.push({
      code: 'EP_CATALOG_DISAGREE',
      place: first.place,
      message: `says ${JSON.stringify(first.serviceId)} where ${place} says ${JSON.stringify(serviceId)}`,
      cure: 'find out which one AWS uses and correct the other',
    });
  }
}
