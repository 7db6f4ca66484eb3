import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import data from './generated/data.json' with { type: 'json' };
import { identifierOf, serviceIdOf, type ServiceId } from './index.js';

// The table of the AWS CLI User Guide, row by row. It is an input that lies beside the repository,
// never in it, so that a clone alone cannot have it.
const table = new URL('../../../../shared/sources/documented-identifiers.tsv', import.meta.url);
const missing = !existsSync(table);
if (missing) console.warn('SKIPPED: the documented table does not lie beside the repository.');

function readRows(): string[][] {
  const [, ...lines] = readFileSync(table, 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.split('\t'));
}

describe('the table of the AWS CLI User Guide', () => {
  it.skipIf(missing)('agrees with data.json, character for character', () => {
    const rows = readRows();
    const known = new Map(data.services.map((service) => [service.serviceId, service]));
    const wrong = rows.filter(([serviceId = '', identifier, envVar]) => {
      const service = known.get(serviceId);
      return service?.identifier !== identifier || service?.envVar !== envVar;
    });
    expect(wrong).toEqual([]);
    expect(rows).toHaveLength(380);
    expect(new Set(rows.map((row) => row.join('\t'))).size).toBe(379);
    console.info(`${rows.length - wrong.length} of ${rows.length} documented rows agree.`);
  });

  it.skipIf(missing)('agrees with the look-ups, both ways', () => {
    for (const [serviceId, identifier] of readRows()) {
      expect(identifierOf(serviceId as ServiceId)).toBe(identifier);
      expect(serviceIdOf(identifierOf(serviceId as ServiceId))).toBe(serviceId);
    }
  });

  it.skipIf(missing)('is what `documented` says, of these services and of no other', () => {
    const documented = data.services.filter((service) => service.documented);
    const listed = new Set(readRows().map(([serviceId]) => serviceId));
    expect(new Set(documented.map(({ serviceId }) => serviceId))).toEqual(listed);
  });
});
