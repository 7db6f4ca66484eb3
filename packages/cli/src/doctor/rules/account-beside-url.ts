import { AWS_ACCOUNT_ID_ENDPOINT_MODE } from '@ep/env';
import type { Identifier } from '@ep/identifiers';
import { differences } from '@ep/resolver';

import { askAll } from '../ask-all.js';
import { ask } from '../ask.js';
import type { Rule } from '../rule.js';
import { variablesOf } from '../variables.js';

/** The service whose endpoints have the account ID in them. */
const SERVICE: Identifier = 'dynamodb';
/** The difference between the tools that this is about. */
const ABOUT = differences.find(({ id }) => id === 'D4');

/** An account-based endpoint is asked for in the environment, and a file has a URL. */
export const accountBesideUrl: Rule = {
  code: 'EP_DOCTOR_ACCOUNT_BESIDE_URL',
  severity: 'warning',
  finds: 'an account ID endpoint mode in the environment beside a URL in a file',
  example: {
    env: {
      AWS_ACCOUNT_ID_ENDPOINT_MODE: 'preferred',
      AWS_ACCOUNT_ID: '123456789012',
      AWS_REGION: 'eu-west-1',
      AWS_DEFAULT_REGION: 'eu-west-1',
    },
    config: '[default]\nendpoint_url = http://localhost:8000\n',
  },
  fixed: {
    env: { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-1' },
    config: '[default]\nendpoint_url = http://localhost:8000\n',
  },
  about: [SERVICE],
  find: (situation) => {
    const { endpoint } = ask(situation, SERVICE, 'documented');
    if (!endpoint?.warnings.some(({ difference }) => difference === ABOUT?.id)) return [];
    return variablesOf(situation)
      .filter(({ name }) => name === AWS_ACCOUNT_ID_ENDPOINT_MODE)
      .map(({ name, value }) => ({
        message: `Not every tool lets ${name} win over the URL of a file.`,
        place: { variable: name },
        value,
        fix: ABOUT?.fix ?? '',
        dialects: askAll(situation, SERVICE),
      }));
  },
};
