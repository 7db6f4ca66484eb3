import { supportsAccountId } from '@ep/endpoints';

import { failed, type Finding, foundRules, passed } from '../finding.js';
import { Fault } from '../../errors/fault.js';
import type { Setting } from '../../settings/source.js';
import type { Question } from './question.js';

const MODES = new Set(['preferred', 'disabled', 'required']);

/** What an account ID endpoint mode chooses, for a service that has account-based endpoints. */
export function findAccountEndpoint(rung: 5 | 9, question: Question, mode: Setting): Finding {
  if (!MODES.has(mode.value)) {
    return failed(rung, new Fault('EP_RESOLVER_ACCOUNT_MODE', mode));
  }
  const { context, accountId } = question;
  const isOff =
    mode.value === 'disabled' || (mode.value === 'preferred' && accountId === undefined);
  if (isOff) return passed(rung, 'off', mode.source);
  if (!supportsAccountId(context.identifier)) {
    return passed(rung, 'skipped', mode.source);
  }
  if (accountId === undefined) {
    return failed(rung, new Fault('EP_RESOLVER_ACCOUNT_MISSING', mode));
  }
  return foundRules(rung, mode.source, {
    AccountId: accountId.value,
    AccountIdEndpointMode: mode.value,
  });
}
