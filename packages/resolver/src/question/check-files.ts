import { isOfLine, type SharedConfig, showableValue } from '@ep/config';

import { Fault } from '../errors/fault.js';
import type { Profile } from '../settings/profile.js';
import type { Setting } from '../settings/source.js';

/**
 * Refuses a file that the dialect cannot parse, or that nobody can open.
 *
 * @throws Fault `EP_RESOLVER_FILE_UNREADABLE` or `EP_RESOLVER_FILE_ACCESS`, with the first
 *   problem of the file
 */
export function assertReadable(file: SharedConfig | undefined): void {
  if (file === undefined || file.readable) return;
  const problem = file.problems.find(({ severity }) => severity === 'error');
  const ofLine = problem !== undefined && isOfLine(problem) ? problem : null;
  const source = {
    kind: file.kind,
    name: `the ${file.kind} file`,
    file: file.file,
    line: ofLine?.line ?? null,
    column: ofLine?.column ?? null,
  };
  const isAccess = problem?.code === 'EP_CONFIG_UNREADABLE';
  const code = isAccess ? 'EP_RESOLVER_FILE_ACCESS' : 'EP_RESOLVER_FILE_UNREADABLE';
  const value = ofLine === null ? null : showableValue(ofLine);
  const facts = problem === undefined ? {} : { why: problem.message, fix: problem.fix };
  throw new Fault(code, { value, source }, facts);
}

/**
 * Refuses a profile that is in neither file. The default profile may be missing; a profile that somebody
 * names may not, even where an option settles the endpoint.
 *
 * @throws Fault `EP_RESOLVER_PROFILE_MISSING`
 */
export function assertProfile({ config, credentials }: Profile, name: Setting): void {
  if (config !== undefined || credentials !== undefined || name.source.kind === 'default') return;
  throw new Fault('EP_RESOLVER_PROFILE_MISSING', name);
}
