import { failed, type Finding, foundRules, passed } from '../finding.js';
import { ResolverError } from '../resolver-error.js';
import { hasAccountEndpoints } from '../rules.js';
import type { Setting } from '../source.js';
import type { Question } from './question.js';

const MODES = new Set(['preferred', 'disabled', 'required']);

/** What an account ID endpoint mode chooses, for a service that has account-based endpoints. */
export function findAccountEndpoint(rung: 5 | 9, question: Question, mode: Setting): Finding {
  if (!MODES.has(mode.value)) {
    return failed(rung, new ResolverError('EP_RESOLVER_ACCOUNT_MODE', mode));
  }
  if (!hasAccountEndpoints(question.context.identifier))
    return passed(rung, 'skipped', mode.source);
  if (mode.value === 'disabled') return passed(rung, 'off', mode.source);
  if (question.accountId === undefined) {
    return mode.value === 'required'
      ? failed(rung, new ResolverError('EP_RESOLVER_ACCOUNT_MISSING', mode))
      : passed(rung, 'off', mode.source);
  }
  return foundRules(rung, mode.source, {
    AccountId: question.accountId.value,
    AccountIdEndpointMode: mode.value,
  });
}
