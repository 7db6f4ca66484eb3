import { describe, expect, it } from 'vitest';

import type { DatedBy, Model } from '../models/model.js';
import { datesOf, type Sightings } from './date-service.js';

const day = (date: string, from: DatedBy['from'] = 'botocore'): DatedBy => ({ date, from });

function modelWith(introduced: DatedBy | null, retired: DatedBy | null): Model {
  return { serviceId: 'SQS', identifier: 'sqs', introduced, retired, sources: {} };
}

function dates(sightings: Partial<Sightings>): Pick<Model, 'introduced' | 'retired'> {
  return datesOf({ before: undefined, lifetime: undefined, present: [], gone: [], ...sightings });
}

const SEEN_2025 = { date: '2025-01-01', from: 'smithy' } as const;
const SEEN_2026 = { date: '2026-01-01', from: 'botocore' } as const;

describe('the day on which a service was introduced', () => {
  const lifetime = { introduced: '2012-11-05', retired: null };

  it.each([
    ['by the history', { lifetime, before: modelWith(day('2020-01-01'), null) }, '2012-11-05'],
    [
      'as models/ has it',
      { before: modelWith(day('2020-01-01'), null), present: [SEEN_2026] },
      '2020-01-01',
    ],
    ['by the source that showed it', { present: [SEEN_2026] }, '2026-01-01'],
    ['by the older of two sources', { present: [SEEN_2026, SEEN_2025] }, '2025-01-01'],
  ])('is known %s', (_how, sightings, expected) => {
    expect(dates(sightings).introduced?.date).toBe(expected);
  });

  it('says which source it is from', () => {
    expect(dates({ lifetime }).introduced).toEqual(day('2012-11-05', 'history'));
    expect(dates({ present: [SEEN_2025] }).introduced).toEqual(day('2025-01-01', 'smithy'));
  });

  it('is unknown where no source knows, and stays so', () => {
    expect(dates({}).introduced).toBeNull();
    expect(dates({ lifetime: { introduced: null, retired: null } }).introduced).toBeNull();
    expect(dates({ before: modelWith(null, null), present: [SEEN_2026] }).introduced).toBeNull();
  });
});

describe('the day on which a service was retired', () => {
  const retired = { introduced: null, retired: '2025-06-01' };

  it('is the one of the history', () => {
    const dated = dates({ lifetime: retired, before: modelWith(null, day('2026-01-01')) });
    expect(dated.retired).toEqual(day('2025-06-01', 'history'));
  });

  it('is the one of the source that has it no longer', () => {
    expect(dates({ gone: [SEEN_2026] }).retired).toEqual(SEEN_2026);
    expect(dates({ gone: [SEEN_2026], present: [SEEN_2025] }).retired).toEqual(SEEN_2026);
  });

  it('is none while a source as new as the one that lacks it has it', () => {
    expect(dates({ present: [SEEN_2026] }).retired).toBeNull();
    expect(dates({ gone: [SEEN_2025], present: [SEEN_2026] }).retired).toBeNull();
    const sameDay = [{ ...SEEN_2026, from: 'smithy' as const }];
    expect(dates({ gone: [SEEN_2026], present: sameDay }).retired).toBeNull();
  });

  it('stays as it is, whoever else misses it later', () => {
    const before = modelWith(null, day('2024-06-03', 'history'));
    expect(dates({ before }).retired).toEqual(before.retired);
    expect(dates({ before, gone: [SEEN_2026] }).retired).toEqual(before.retired);
  });

  it('is undone by a source as new as the retirement, and not by an older one', () => {
    const before = modelWith(null, day('2025-06-01'));
    expect(dates({ before, present: [SEEN_2026] }).retired).toBeNull();
    expect(dates({ before, present: [{ ...SEEN_2026, date: '2025-06-01' }] }).retired).toBeNull();
    expect(dates({ before, present: [SEEN_2025] }).retired).toEqual(before.retired);
    expect(dates({ lifetime: retired, present: [SEEN_2025] }).retired?.date).toBe('2025-06-01');
    expect(dates({ lifetime: retired, present: [SEEN_2026] }).retired).toBeNull();
  });
});
