import { isOfLine, type SharedConfig, showableValue } from '@ep/config';

import { Fault } from '../errors/fault.js';

/**
 * Refuses a file that the dialect cannot parse, or that nobody can read.
 *
 * @throws Fault `EP_RESOLVER_FILE_UNREADABLE` or `EP_RESOLVER_FILE_ACCESS`, with the first
 *   problem of the file
 */
export function assertReadable(file: SharedConfig | undefined): void {
  if (file === undefined || file.readable) return;
  const name = `the ${file.kind} file`;
  const problem = file.problems.find(({ severity }) => severity === 'error');
  const hasLine = problem !== undefined && isOfLine(problem);
  const source = {
    kind: file.kind,
    name,
    file: file.file,
    line: hasLine ? problem.line : null,
    column: hasLine ? problem.column : null,
  };
  const detail = problem === undefined ? '' : `. ${problem.message.replace(/\.$/, '')}`;
  const fix = problem === undefined ? {} : { fix: problem.fix };
  const value = hasLine ? showableValue(problem) : null;
  const isAccess = problem?.code === 'EP_CONFIG_UNREADABLE';
  const code = isAccess ? 'EP_RESOLVER_FILE_ACCESS' : 'EP_RESOLVER_FILE_UNREADABLE';
  throw new Fault(code, { value, source }, { detail, ...fix });
}
