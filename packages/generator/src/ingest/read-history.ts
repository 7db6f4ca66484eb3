import { parseJson } from '../json/scan-json.js';
import { FormatError } from './format-error.js';
import type { Statement } from './statement.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What a history file says: a JSON list of `{ serviceId, introduced, retired, boto3Names,
 * apiVersions }`, days as `2016-12-01`, null where unknown or not yet.
 */
export function readHistory(bytes: Buffer, place: string): Statement[] {
  const list: unknown = parseJson(bytes);
  if (!Array.isArray(list)) throw new FormatError('is no list of services');
  const statements = list.map((entry: unknown, index) =>
    toStatement(entry, `${place} entry ${index + 1}`),
  );
  refuseTwice(statements);
  return statements;
}

/** One entry is one life: of two, nobody could say which day holds. */
function refuseTwice(statements: readonly Statement[]): void {
  const entries = new Map<string, string>();
  for (const { serviceId, place } of statements) {
    const other = entries.get(serviceId);
    if (other !== undefined) {
      const message = `has two entries for ${JSON.stringify(serviceId)} (${other} and ${place})`;
      throw new FormatError(message, 'EP_INGEST_TWICE');
    }
    entries.set(serviceId, place);
  }
}

function toStatement(entry: unknown, place: string): Statement {
  const { serviceId, introduced, retired, boto3Names, apiVersions } = (entry ?? {}) as Record<
    string,
    unknown
  >;
  if (typeof serviceId !== 'string') {
    throw new FormatError(`has no serviceId (${place})`, 'EP_INGEST_NO_SERVICE_ID');
  }
  for (const day of [introduced, retired]) {
    if (day !== null && !(typeof day === 'string' && DAY.test(day))) {
      throw new FormatError(`${JSON.stringify(day)} is neither a day nor null (${serviceId})`);
    }
  }
  if (!areStrings(boto3Names) || !areStrings(apiVersions)) {
    throw new FormatError(`boto3Names and apiVersions must be lists of strings (${serviceId})`);
  }
  return {
    kind: 'history',
    serviceId,
    place,
    facts: { clients: boto3Names, apiVersions },
    lifetime: { introduced: introduced as string | null, retired: retired as string | null },
  };
}

function areStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
