import { type Dialect, dialects } from '@ep/config';

import type { Answer } from './answer.js';
import type { Asked } from '../question/request.js';
import { type Context, toContext } from '../question/context.js';
import { decide } from '../decide.js';
import { type Fault, isFault } from '../errors/fault.js';
import type { Resolution } from '../dialects/resolution.js';
import { nameOfError, ResolverError, type ToolFailure } from '../errors/resolver-error.js';
import type { Tables } from '../tables.js';
import { warnNames } from '../dialects/warnings/warn-names.js';
import type { Warning } from '../differences/warnings.js';

/** What one dialect makes of a question: an answer or an error. */
export interface Attempt {
  readonly dialect: Dialect;
  /** Null where it fails before it looks at any rung. */
  readonly resolution: Resolution | null;
  readonly endpoint: Answer | null;
  readonly error: ResolverError | null;
}

/** An attempt before its error is put in words, which takes the others. */
interface Trial extends Omit<Attempt, 'error'> {
  readonly fault: Fault | null;
  /** Null where the fault is of the question itself. */
  readonly context: Context | null;
}

/** Asks every dialect; an error knows its warnings, and which tools fail alike. */
export function askAll(asked: Asked, tables: Tables): readonly Attempt[] {
  const trials = dialects.map((dialect) => attempt(dialect, asked, tables));
  return trials.map((trial) => toAttempt(trial, trials));
}

function attempt(dialect: Dialect, { identifier, input }: Asked, tables: Tables): Trial {
  let context: Context | null = null;
  let resolution: Resolution | null = null;
  try {
    context = toContext(identifier, dialect, input, tables);
    resolution = tables.precedence[dialect](context);
    const endpoint = decide(identifier, dialect, resolution);
    return { dialect, context, resolution, endpoint, fault: null };
  } catch (fault) {
    if (!isFault(fault)) throw fault;
    return { dialect, context, resolution, endpoint: null, fault };
  }
}

function toAttempt(trial: Trial, trials: readonly Trial[]): Attempt {
  const { dialect, resolution, endpoint, fault } = trial;
  const error = fault === null ? null : toError(fault, trial, trials);
  return { dialect, resolution, endpoint, error };
}

function toError(fault: Fault, trial: Trial, trials: readonly Trial[]): ResolverError {
  const failsAlike = findFailures(fault, trials);
  return new ResolverError(fault, { failsAlike, warnings: findWarnings(trial) });
}

/** An error has no answer to warn of: what is left are the settings themselves. */
function findWarnings({ context, resolution }: Trial): readonly Warning[] {
  if (resolution !== null) {
    return resolution.toWarnings({ ...resolution.winner, url: null, parameters: null });
  }
  return context === null ? [] : warnNames(context);
}

/** The tools whose own answer is an error for the same reason. */
function findFailures(fault: Fault, trials: readonly Trial[]): readonly ToolFailure[] {
  return trials.flatMap(({ dialect, fault: other }) => {
    if (dialect === 'documented' || other?.code !== fault.code) return [];
    const name = nameOfError(other, dialect);
    return name === undefined ? [] : [{ dialect, error: name }];
  });
}
