import { type Dialect, dialects } from '@ep/config';

import { precedence } from './precedence.js';
import type { Resolution } from '../dialects/resolution.js';
import { warnNames } from '../dialects/warnings/warn-names.js';
import type { Warning } from '../differences/warnings.js';
import type { ToolFailure } from '../errors/codes.js';
import { type Fault, isFault } from '../errors/fault.js';
import { nameOfError } from '../errors/messages.js';
import { ResolverError } from '../errors/resolver-error.js';
import { type Context, toContext } from '../question/context.js';
import type { Request } from '../question/request.js';
import { type Answer, toAnswer } from './answer.js';

/** What one dialect answers: an endpoint or an error. */
export interface Attempt {
  readonly dialect: Dialect;
  /** Null where the dialect fails before it looks at any rung. */
  readonly resolution: Resolution | null;
  readonly endpoint: Answer | null;
  readonly error: ResolverError | null;
}

/** An attempt before its fault becomes an error, which takes the attempts of the others. */
interface Trial extends Omit<Attempt, 'error'> {
  readonly fault: Fault | null;
  /** Null where the request itself is at fault. */
  readonly context: Context | null;
}

/** The answer of every dialect. Each error has its warnings, and the tools that fail alike. */
export function resolveAll(request: Request): readonly Attempt[] {
  const trials = dialects.map((dialect) => attempt({ ...request, dialect }));
  return trials.map((trial) => toAttempt(trial, trials));
}

function attempt(request: Request): Trial {
  const { identifier, dialect } = request;
  let context: Context | null = null;
  let resolution: Resolution | null = null;
  try {
    context = toContext(request);
    resolution = precedence[dialect](context);
    const endpoint = toAnswer(identifier, dialect, resolution);
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

/** An error has no answer to warn of; what is left are warnings about the settings. */
function findWarnings({ context, resolution }: Trial): readonly Warning[] {
  if (resolution !== null) {
    return resolution.toWarnings({ ...resolution.winner, url: null, parameters: null });
  }
  return context === null ? [] : warnNames(context);
}

/** The tools that fail for the same reason. */
function findFailures(fault: Fault, trials: readonly Trial[]): readonly ToolFailure[] {
  return trials.flatMap(({ dialect, fault: other }) => {
    if (dialect === 'documented' || other?.code !== fault.code) return [];
    const name = nameOfError(other, dialect);
    return name === undefined ? [] : [{ dialect, error: name }];
  });
}
