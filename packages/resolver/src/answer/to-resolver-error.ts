import { askAll } from './resolve-all.js';
import type { Asked } from '../question/request.js';
import { Fault } from '../errors/fault.js';
import { nameOfError, ResolverError, type ToolFailure } from '../errors/resolver-error.js';
import type { Crosswalk, Tables } from '../tables.js';

/**
 * The error of a fault, in words. Which tools fail alike is what they answer, and no list: each has its
 * own order of failing.
 *
 * @param asked undefined where the fault is that nothing can be asked
 */
export function toError(fault: Fault, asked: Asked | undefined, tables: Tables): ResolverError {
  if (asked === undefined) return toUsageError(fault, tables);
  const own = askAll(asked, tables).find(({ dialect }) => dialect === asked.dialect);
  return own?.error ?? new ResolverError(fault);
}

function toUsageError(fault: Fault, { crosswalk }: Tables): ResolverError {
  if (fault.code !== 'EP_RESOLVER_SERVICE') return new ResolverError(fault);
  const found = crosswalk.findServices(fault.at?.value ?? '');
  const guesses = found.slice(0, 3).map(({ identifier }) => identifier);
  const detail = guesses.length === 0 ? '' : `; perhaps ${guesses.join(', ')} is meant`;
  const failsAlike = findFailures(fault, found);
  return new ResolverError(new Fault(fault.code, fault.at, { detail }), { failsAlike });
}

const NAMERS = [
  { dialect: 'aws-cli', system: 'cli' },
  { dialect: 'boto3', system: 'boto3' },
] as const;

/** The tools that have no client of this name. The AWS SDK for JavaScript has no names, but packages. */
function findFailures(
  fault: Fault,
  found: ReturnType<Crosswalk['findServices']>,
): readonly ToolFailure[] {
  const exact = found.filter(({ match }) => match === 'exact').flatMap(({ names }) => names);
  return NAMERS.flatMap(({ dialect, system }) => {
    const name = nameOfError(fault, dialect);
    const isKnown = exact.some((one) => one.system === system);
    return isKnown || name === undefined ? [] : [{ dialect, error: name }];
  });
}
