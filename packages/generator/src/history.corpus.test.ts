import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { asOf, hasHistory, isThere, type Life, readLives, replay } from '../test/replay-history.js';
import { REPOSITORY } from '../test/repository.js';
import { botocoreStatement, reading } from '../test/sample-models.js';
import { buildCatalog } from './catalog/build-catalog.js';
import { unique } from './collections.js';
import type { CatalogDiff, Level } from './diff/catalog-diff.js';
import type { SourceReading } from './ingest/read-sources.js';
import { type RulesStatement, SOURCE_KINDS, type Statement } from './ingest/statement.js';
import { readModels } from './models/read-models.js';

const FIRST = '2018-01-01';
/** Identifiers that AWS renamed, with those that they have now. */
const RENAMES = { redshiftserverless: 'redshift_serverless', ssmsap: 'ssm_sap' };

if (!hasHistory) {
  console.warn(
    'skipped: the replay of history, since ../shared/sources does not lie beside the repository',
  );
}

const today = readModels(join(REPOSITORY, 'models'), []);

/** What today's models hold of one kind of source, as that source would say it. */
function saidToday(kind: Statement['kind']): Statement[] {
  return today.models.flatMap(({ serviceId, sources }): Statement[] => {
    const facts = sources[kind];
    return facts ? [{ kind, serviceId, place: serviceId, facts } as Statement] : [];
  });
}

/** The last days of all months since the first, up to the day of the newest source. */
function monthEnds(last: string): string[] {
  const days: string[] = [];
  const [year = 0, month = 0] = FIRST.split('-').map(Number);
  for (let i = 0; ; i++) {
    const day = new Date(Date.UTC(year, month + i, 0)).toISOString().slice(0, 10);
    if (day >= last) return days;
    days.push(day);
  }
}

/** botocore and its history, as they were at the end of a month. */
function monthOf(day: string, lives: readonly Life[], botocore: readonly Statement[]) {
  const there = new Set(lives.filter((life) => isThere(day, life)).map((life) => life.serviceId));
  const present = botocore.filter(({ serviceId }) => there.has(serviceId));
  const known = lives.flatMap((life) => asOf(day, life));
  return { readings: [reading('botocore', day, present), reading('history', day, known)] };
}

/** All sources of today, with what `models/sources.json` says of them. */
function todaysIngest(lives: readonly Life[]) {
  const readings = SOURCE_KINDS.map((kind): SourceReading => {
    const record = today.sources.find((source) => source.kind === kind);
    if (!record) throw new Error(`models/ have no source of kind ${kind}`);
    const statements = kind === 'history' ? lives : saidToday(kind);
    const serviceIds = new Map(today.models.map((model) => [model.identifier, model.serviceId]));
    const rules = today.rules
      .filter(({ from }) => from === kind)
      .map(({ identifier, from, ...notation }): RulesStatement => ({
        kind: from,
        serviceId: serviceIds.get(identifier) ?? '',
        place: identifier,
        apiVersion: '',
        rules: notation,
      }));
    return { record, statements, rules, partitions: kind === 'botocore' ? today.partitions : [] };
  });
  return { readings, overrides: today.overrides };
}

const count = (diffs: readonly CatalogDiff[], wanted: Level) =>
  diffs.filter(({ level }) => level === wanted).length;

/** What must hold of every step, whatever the sources said. */
function expectSound(diffs: readonly CatalogDiff[]): void {
  for (const { level, added, removed, narrowed, reasons } of diffs) {
    expect({ removed, narrowed }).toEqual({ removed: [], narrowed: [] });
    if (added.length > 0) expect(level).toBe('minor');
    else expect(['none', 'patch']).toContain(level);
    expect(reasons.map((reason) => reason.level)).not.toContain('major');
  }
}

const renamesIn = (diffs: readonly CatalogDiff[]) =>
  diffs.flatMap(({ renamed }) =>
    renamed.map(({ from, to, kept }) => [from.identifier, kept && to.identifier] as const),
  );

describe.skipIf(!hasHistory)('the history of all services, replayed', () => {
  const lives = hasHistory ? readLives() : [];
  const last = today.sources.find(({ kind }) => kind === 'botocore')?.date ?? '';

  it('month by month, loses nothing and ends at today’s catalog', () => {
    const months = monthEnds(last);
    const botocore = saidToday('botocore');
    const steps = replay([
      ...months.map((day) => monthOf(day, lives, botocore)),
      todaysIngest(lives),
    ]);
    const diffs = steps.map(({ diff }) => diff);
    // The first is all that there was before, the last has sources that were never read before.
    expectSound(diffs.slice(0, -1));
    expect(diffs.at(-1)).toMatchObject({ level: 'minor', removed: [], narrowed: [] });

    for (const [index, day] of months.entries()) {
      const known = lives.flatMap((life) => asOf(day, life));
      const dated = steps[index]?.catalog.services.map((one) => [
        one.serviceId,
        one.introduced,
        one.retired,
      ]);
      expect(new Map(dated?.map(([id = '', ...days]) => [id, days]))).toEqual(
        new Map(known.map((life) => [life.serviceId, Object.values(life.lifetime)])),
      );
    }
    expect(Object.fromEntries(renamesIn(diffs))).toEqual(RENAMES);
    const catalog = buildCatalog({ ...today, releases: [] }, []);
    expect(steps.at(-1)?.catalog).toEqual(catalog);
    console.log(
      `${months.length + 1} months since ${FIRST}: ${catalog.services.length} identifiers, none lost; ` +
        `${count(diffs, 'major')} major, ${count(diffs, 'minor')} minor, ${count(diffs, 'patch')} patch, ` +
        `${count(diffs, 'none')} without a change; ` +
        `${diffs.flatMap(({ retired }) => retired).length} retired, ${renamesIn(diffs).length} renamed; ends at today's catalog`,
    );
  });

  it('day by day and without a history to read, dates what it sees', () => {
    const days = unique(
      lives.flatMap(({ lifetime }) => [lifetime.introduced, lifetime.retired]),
    ).filter((day) => day > FIRST);
    const ingests = [FIRST, ...days.toSorted()].map((day) => {
      const there = lives.filter((life) => isThere(day, life));
      const statements = there.map(({ serviceId, facts: { clients } }) =>
        botocoreStatement(serviceId, { clients }),
      );
      return { readings: [reading('botocore', day, statements)] };
    });
    const steps = replay(ingests);
    const diffs = steps.map(({ diff }) => diff);
    expectSound(diffs);
    expect(count(diffs, 'none')).toBe(0);

    // Nobody who looks once a day sees what came and went on one.
    const seen = lives.filter(
      ({ lifetime: { introduced, retired } }) => introduced !== null && introduced !== retired,
    );
    const { services = [] } = steps.at(-1)?.catalog ?? {};
    const dated = services.map((one) => [one.serviceId, [one.introduced, one.retired]] as const);
    const expected = seen.map(({ serviceId, lifetime: { introduced, retired } }) => {
      const first = introduced === null || introduced < FIRST ? FIRST : introduced;
      return [serviceId, [first, retired]] as const;
    });
    expect(new Map(dated)).toEqual(new Map(expected));
    expect(Object.fromEntries(renamesIn(diffs))).toEqual(RENAMES);
    const came = seen.filter(({ lifetime }) => (lifetime.introduced ?? '') > FIRST).length;
    const gone = seen.filter(({ lifetime }) => lifetime.retired !== null).length;
    console.log(
      `${ingests.length} days: ${came} introductions and ${gone} retirements dated right; ` +
        `${count(diffs, 'major')} major, ${count(diffs, 'minor')} minor, ${count(diffs, 'patch')} patch`,
    );
  });
});
