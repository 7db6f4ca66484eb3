import { type Dialect, dialects } from '@ep/config';
import type { Identifier } from '@ep/identifiers';

import type { Answer } from './answer.js';
import { type Context, toContext } from './context.js';
import { decide } from './decide.js';
import type { ResolverInput } from './input.js';
import type { Resolution } from './resolution.js';
import {
  isResolverError,
  nameOfError,
  note,
  type ResolverError,
  type Tool,
  type ToolFailure,
} from './resolver-error.js';
import type { Tables } from './tables.js';
import { warnNames } from './warn-names.js';
import type { Warning } from './warnings.js';

/** What one dialect makes of a question: an answer or an error. */
export interface Attempt {
  readonly dialect: Dialect;
  /** Null where it fails before it looks at any rung. */
  readonly resolution: Resolution | null;
  readonly endpoint: Answer | null;
  readonly error: ResolverError | null;
}

/** Asks every dialect, and notes on each error its warnings, and which tools fail alike. */
export function askAll(
  identifier: Identifier,
  input: ResolverInput,
  tables: Tables,
): readonly Attempt[] {
  const attempts = dialects.map((dialect) => attempt(identifier, dialect, input, tables));
  for (const { error } of attempts) {
    if (error !== null) note(error, { failsAlike: findFailures(error, attempts) });
  }
  return attempts;
}

function attempt(
  identifier: Identifier,
  dialect: Dialect,
  input: ResolverInput,
  tables: Tables,
): Attempt {
  let context: Context | null = null;
  let resolution: Resolution | null = null;
  try {
    context = toContext(identifier, dialect, input, tables);
    resolution = tables.precedence[dialect](context);
    return { dialect, resolution, endpoint: decide(identifier, dialect, resolution), error: null };
  } catch (error) {
    if (!isResolverError(error)) throw error;
    note(error, { warnings: findWarnings(context, resolution) });
    return { dialect, resolution, endpoint: null, error };
  }
}

/** An error has no answer to warn of: what is left are the settings themselves. */
function findWarnings(context: Context | null, resolution: Resolution | null): readonly Warning[] {
  if (resolution !== null) {
    return resolution.toWarnings({ ...resolution.winner, url: null, parameters: null });
  }
  return context === null ? [] : warnNames(context);
}

/** The tools whose own answer is an error for the same reason. */
function findFailures(error: ResolverError, attempts: readonly Attempt[]): readonly ToolFailure[] {
  return attempts.flatMap(({ dialect, error: other }) => {
    if (dialect === 'documented' || other?.code !== error.code) return [];
    const name = nameOfError(other, dialect satisfies Tool);
    return name === undefined ? [] : [{ dialect, error: name }];
  });
}
