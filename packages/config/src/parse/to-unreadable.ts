import { ProblemList } from '../config-problem.js';
import type { Dialect } from '../dialect.js';
import type { ConfigFileKind, SharedConfig } from '../shared-config.js';

/** A file of which nothing is known but why it cannot be read. */
export function toUnreadable(
  options: { readonly file: string; readonly kind: ConfigFileKind; readonly dialect: Dialect },
  reason: string,
): SharedConfig {
  const problems = new ProblemList(options.file);
  const found = { line: 1, column: 1, value: options.file };
  problems.addError('EP_CONFIG_UNREADABLE', found, reason);
  return {
    ...options,
    profiles: new Map(),
    services: new Map(),
    ssoSessions: new Map(),
    problems: problems.problems,
    readable: false,
  };
}
