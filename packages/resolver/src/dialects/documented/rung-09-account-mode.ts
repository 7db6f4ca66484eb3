import type { Finding } from '../finding.js';
import { fromDefault, type Setting } from '../../settings/source.js';
import { findAccountEndpoint } from './find-account-endpoint.js';
import type { Question } from './question.js';

/** Rung 9: the profile's `account_id_endpoint_mode`, else `preferred`, unless the environment decides. */
export function findAccountMode(question: Question): Finding {
  return findAccountEndpoint(9, question, readAccountMode(question));
}

const PREFERRED = fromDefault('account_id_endpoint_mode', 'preferred');

/** The mode in force. */
export function readAccountMode({ inProfile, accountIdEndpointMode }: Question): Setting {
  return accountIdEndpointMode ?? inProfile.accountIdEndpointMode ?? PREFERRED;
}
