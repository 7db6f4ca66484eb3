import { didYouMean } from '@ep/naming';

import { CliError } from '../cli-error.js';

/** A JSON object of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** What a value of a case must be. */
type Kind = 'string' | 'boolean';

interface Kinds {
  readonly string: string;
  readonly boolean: boolean;
}

/**
 * A value as an object.
 *
 * @param place what it is called in the message: `args`
 * @throws CliError `EP_CLI_LINE`
 */
export function assertObject(value: unknown, place: string): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as JsonObject;
  }
  throw badValue(place, 'a JSON object', value);
}

/**
 * A value of an object, of the kind that it must be; undefined where it is left out or null.
 *
 * @throws CliError `EP_CLI_LINE`
 * @example
 * ```ts
 * readValue(args, 'use_fips', 'boolean', 'args.use_fips');
 * ```
 */
export function readValue<K extends Kind>(
  object: JsonObject,
  key: string,
  kind: K,
  place = key,
): Kinds[K] | undefined {
  const value = Object.hasOwn(object, key) ? (object[key] ?? undefined) : undefined;
  // oxlint cannot see that `kind` is one of two literals.
  if (value === undefined || typeof value === (kind as string)) return value as Kinds[K];
  throw badValue(place, kind === 'string' ? 'a string' : 'true or false', value);
}

/** The error for a value that is of another kind than it must be. */
export function badValue(place: string, wanted: string, value: unknown): CliError {
  const message =
    value === undefined
      ? `${place} is missing: it must be ${wanted}`
      : `${place} must be ${wanted}, not ${describe(value)}`;
  return new CliError('EP_CLI_LINE', message, `Use ${wanted}.`);
}

/**
 * Refuses a misspelt field, which would change the answer without a word. Fields that are like none of
 * a case's are the asker's own, as a name or what is expected.
 *
 * @throws CliError `EP_CLI_LINE` with the field that was meant
 */
export function refuseMisspelt(question: JsonObject, fields: readonly string[]): void {
  for (const key of Object.keys(question)) {
    const meant = fields.includes(key) ? undefined : didYouMean(key, fields);
    if (meant === undefined) continue;
    throw new CliError(
      'EP_CLI_LINE',
      `unknown field ${JSON.stringify(key)}`,
      `Did you mean ${meant}?`,
    );
  }
}

/** What kind of value it is, not the value: it may be a secret. */
function describe(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : (KINDS[typeof value] ?? 'this');
}

const KINDS: Readonly<Partial<Record<string, string>>> = {
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  object: 'a JSON object',
};
