import { type Finding, passed } from '../finding.js';
import { findAccountEndpoint } from './find-account-endpoint.js';
import type { Question } from './question.js';

/** Rung 5: `AWS_ACCOUNT_ID_ENDPOINT_MODE`, where it is `preferred` or `required`. */
export function findAccountVariable(question: Question): Finding {
  const mode = question.accountIdEndpointMode;
  return mode === undefined ? passed(5, 'unset') : findAccountEndpoint(5, question, mode);
}
