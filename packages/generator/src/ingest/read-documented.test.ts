import { describe, expect, it } from 'vitest';

import { readDocumented } from './read-documented.js';

const HEADER = 'serviceId\tidentifier\tenvVar';
const ACM = 'ACM\tacm\tAWS_ENDPOINT_URL_ACM';
const SFN = 'SFN\tsfn\tAWS_ENDPOINT_URL_SFN';

const read = (...lines: string[]) => readDocumented(Buffer.from(lines.join('\n')), 'table.tsv');

describe('readDocumented', () => {
  it('reads a row a service and says on which line it stands', () => {
    expect(read(HEADER, ACM, SFN, '')).toEqual([
      {
        kind: 'documented',
        serviceId: 'ACM',
        place: 'table.tsv:2',
        facts: { identifier: 'acm', envVar: 'AWS_ENDPOINT_URL_ACM' },
      },
      {
        kind: 'documented',
        serviceId: 'SFN',
        place: 'table.tsv:3',
        facts: { identifier: 'sfn', envVar: 'AWS_ENDPOINT_URL_SFN' },
      },
    ]);
  });

  it('counts a row that stands twice once', () => {
    const places = read(HEADER, ACM, ACM, SFN).map(({ place }) => place);
    expect(places).toEqual(['table.tsv:2', 'table.tsv:4']);
  });

  it('takes line ends of either kind, and a last line without one', () => {
    expect(readDocumented(Buffer.from(`${HEADER}\r\n${ACM}\r\n${SFN}`), 't')).toEqual(
      readDocumented(Buffer.from(`${HEADER}\n${ACM}\n${SFN}\n`), 't'),
    );
  });

  it.each([
    ['another header', ['name\tidentifier\tenvVar', ACM], 'does not start with the header'],
    ['nothing', [''], 'does not start with the header'],
    ['two names', [HEADER, ACM, 'SFN\tsfn'], 'line 3 does not hold three names: "SFN\\tsfn"'],
    ['four names', [HEADER, `${ACM}\tmore`], 'line 2 does not hold three names'],
    ['an empty name', [HEADER, 'ACM\t\tAWS_ENDPOINT_URL_ACM'], 'line 2 does not hold three names'],
  ])('refuses %s', (_what, lines, message) => {
    const error = { code: 'EP_INGEST_FORMAT', message: expect.stringContaining(message) };
    expect(() => read(...lines)).toThrow(expect.objectContaining(error) as Error);
  });
});
