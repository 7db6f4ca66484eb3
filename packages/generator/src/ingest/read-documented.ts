import { FormatError } from './format-error.js';
import type { Statement } from './statement.js';

const HEADER = 'serviceId\tidentifier\tenvVar';

/**
 * What the AWS CLI User Guide's table says, row by row: tab-separated values below a header. A row
 * that stands twice counts once.
 */
export function readDocumented(bytes: Buffer, place: string): Statement[] {
  const [header, ...rows] = bytes
    .toString('utf8')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
  if (header !== HEADER)
    throw new FormatError(`does not start with the header ${JSON.stringify(HEADER)}`);
  const seen = new Set<string>();
  return rows.flatMap((row, index): Statement[] => {
    if (seen.has(row)) return [];
    seen.add(row);
    const [serviceId, identifier, envVar, ...more] = row.split('\t');
    if (!serviceId || !identifier || !envVar || more.length > 0) {
      throw new FormatError(`line ${index + 2} does not hold three names: ${JSON.stringify(row)}`);
    }
    return [
      {
        kind: 'documented',
        serviceId,
        place: `${place}:${index + 2}`,
        facts: { identifier, envVar },
      },
    ];
  });
}
