import { formatProblem, type SharedConfig } from '@ep/config';

import { ResolverError } from './resolver-error.js';

/**
 * Refuses a file that the dialect cannot parse.
 *
 * @throws ResolverError `EP_RESOLVER_FILE_UNREADABLE`
 */
export function assertReadable(file: SharedConfig | undefined): void {
  if (file === undefined || file.readable) return;
  const problem = file.problems.find(({ severity }) => severity === 'error');
  const source = {
    kind: file.kind,
    name: `the ${file.kind} file`,
    file: file.file,
    line: problem?.line ?? 1,
    column: problem?.column ?? 1,
  };
  const detail = problem === undefined ? '' : formatProblem(problem);
  const value = problem?.value ?? '';
  throw new ResolverError('EP_RESOLVER_FILE_UNREADABLE', { value, source }, detail);
}
