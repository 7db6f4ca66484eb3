import { AWS_ACCOUNT_ID, settings } from '@ep/env';
import { closest, ENV_VAR_PREFIX } from '@ep/naming';

import { ANY_SERVICE } from '../../services/stand-ins.js';
import { askAllWith } from '../ask-all.js';
import type { Rule } from '../rule.js';
import { variablesOf } from '../variables.js';

/** Few, because a name that is merely similar may belong to another program. */
const LETTERS_PER_SLIP = 8;

/** All but the account ID's, beside which people have variables of their own. */
const NAMES: readonly string[] = settings
  .map(({ name }) => name)
  .filter((name) => name !== AWS_ACCOUNT_ID);

/** `AWS_USE_DUAL_STACK_ENDPOINT`: nearly the name of a setting. */
export const misspeltVariable: Rule = {
  code: 'EP_DOCTOR_VARIABLE_MISSPELT',
  severity: 'warning',
  finds: 'a variable that is nearly one of the general settings',
  example: { env: { AWS_IGNORE_CONFIGURE_ENDPOINT_URLS: 'true' } },
  fixed: { env: { AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' } },
  find: (situation) =>
    variablesOf(situation).flatMap(({ name }) => {
      if (name.toUpperCase().startsWith(ENV_VAR_PREFIX)) return [];
      const meant =
        /^AWS/i.test(name) && !NAMES.includes(name)
          ? closest(name, NAMES, LETTERS_PER_SLIP)
          : undefined;
      if (meant === undefined) return [];
      return {
        message: `No tool reads ${name}.`,
        place: { variable: name },
        value: name,
        fix: `Perhaps ${meant} is meant: its spelling is near.`,
        dialects: askAllWith(situation, name, ANY_SERVICE),
      };
    }),
};
