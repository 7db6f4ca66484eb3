import type { ConfigProblem } from '../config-problem.js';
import type { Dialect } from '../dialect.js';
import { ProblemList } from '../problem-list.js';
import { reportProblems } from '../report-problems.js';
import type { ConfigFileKind, SharedConfig } from '../shared-config.js';
import { once } from './once.js';

/** A file of which nothing is known but why it cannot be read. */
export function toUnreadable(
  options: { readonly file: string; readonly kind: ConfigFileKind; readonly dialect: Dialect },
  reason: string,
): SharedConfig {
  const problems = new ProblemList();
  const found = { line: 1, column: 1, value: options.file };
  problems.addError('EP_CONFIG_UNREADABLE', found, reason);
  const find = once(() => reportProblems(problems.noted, options.file));
  return {
    ...options,
    profiles: new Map(),
    services: new Map(),
    ssoSessions: new Map(),
    get problems(): readonly ConfigProblem[] {
      return find();
    },
    readable: false,
  };
}
