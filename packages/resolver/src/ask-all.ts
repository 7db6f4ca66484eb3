import { type Dialect, dialects } from '@ep/config';
import type { Identifier } from '@ep/identifiers';

import type { Answer } from './answer.js';
import { toContext } from './context.js';
import { decide } from './decide.js';
import type { ResolverInput } from './input.js';
import { precedence } from './precedence.js';
import type { Resolution } from './resolution.js';
import {
  isResolverError,
  nameOfError,
  noteFailures,
  type ResolverError,
  type Tool,
  type ToolFailure,
} from './resolver-error.js';
import type { Tables } from './tables.js';

/** What one dialect makes of a question: an answer or an error. */
export interface Attempt {
  readonly dialect: Dialect;
  /** Null where it fails before it looks at any rung. */
  readonly resolution: Resolution | null;
  readonly endpoint: Answer | null;
  readonly error: ResolverError | null;
}

/** Asks every dialect, and notes on each error which tools fail alike. */
export function askAll(
  identifier: Identifier,
  input: ResolverInput,
  tables: Tables,
): readonly Attempt[] {
  const attempts = dialects.map((dialect) => attempt(identifier, dialect, input, tables));
  for (const { error } of attempts) {
    if (error !== null) noteFailures(error, findFailures(error, attempts));
  }
  return attempts;
}

function attempt(
  identifier: Identifier,
  dialect: Dialect,
  input: ResolverInput,
  tables: Tables,
): Attempt {
  let resolution: Resolution | null = null;
  try {
    resolution = precedence[dialect](toContext(identifier, dialect, input, tables));
    return { dialect, resolution, endpoint: decide(identifier, dialect, resolution), error: null };
  } catch (error) {
    if (!isResolverError(error)) throw error;
    return { dialect, resolution, endpoint: null, error };
  }
}

/** The tools whose own answer is an error for the same reason. */
function findFailures(error: ResolverError, attempts: readonly Attempt[]): readonly ToolFailure[] {
  return attempts.flatMap(({ dialect, error: other }) => {
    if (dialect === 'documented' || other?.code !== error.code) return [];
    const name = nameOfError(other, dialect satisfies Tool);
    return name === undefined ? [] : [{ dialect, error: name }];
  });
}
