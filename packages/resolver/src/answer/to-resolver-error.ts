import { findServices } from '@ep/identifiers/crosswalk';

import type { ToolFailure } from '../errors/codes.js';
import { Fault } from '../errors/fault.js';
import { nameOfError } from '../errors/messages.js';
import { ResolverError } from '../errors/resolver-error.js';
import type { Request } from '../question/request.js';
import { resolveAll } from './resolve-all.js';

/**
 * The error of a fault. The tools that fail alike are found by resolving in each: every tool fails in an
 * order of its own.
 *
 * @param request undefined where the arguments of the call are at fault
 */
export function toResolverError(fault: Fault, request: Request | undefined): ResolverError {
  if (request === undefined) return toUsageError(fault);
  const own = resolveAll(request).find(({ dialect }) => dialect === request.dialect);
  return own?.error ?? new ResolverError(fault);
}

function toUsageError(fault: Fault): ResolverError {
  if (fault.code !== 'EP_RESOLVER_SERVICE') return new ResolverError(fault);
  const found = findServices(fault.setting?.value ?? '');
  const guesses = found.slice(0, 3).map(({ identifier }) => identifier);
  const failsAlike = findFailures(fault, found);
  const exact = new Fault(fault.code, fault.setting, { why: guesses.join(', ') });
  return new ResolverError(exact, { failsAlike });
}

const CLIENTS = [
  { dialect: 'aws-cli', system: 'cli' },
  { dialect: 'boto3', system: 'boto3' },
] as const;

/** The tools without a client of this name. The AWS SDK for JavaScript has packages instead of names. */
function findFailures(
  fault: Fault,
  found: ReturnType<typeof findServices>,
): readonly ToolFailure[] {
  const exact = found.filter(({ match }) => match === 'exact').flatMap(({ names }) => names);
  return CLIENTS.flatMap(({ dialect, system }) => {
    const name = nameOfError(fault, dialect);
    const isKnown = exact.some((one) => one.system === system);
    return isKnown || name === undefined ? [] : [{ dialect, error: name }];
  });
}
