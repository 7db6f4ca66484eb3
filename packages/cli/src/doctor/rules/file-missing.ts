import { ANY_SERVICE } from '../../services/stand-ins.js';
import { askAll } from '../ask-all.js';
import { withoutEndpoints } from '../other-situations.js';
import type { Rule } from '../rule.js';
import { variablesOf } from '../variables.js';

const KINDS = new Map([
  ['AWS_CONFIG_FILE', 'config'],
  ['AWS_SHARED_CREDENTIALS_FILE', 'credentials'],
] as const);

/** A variable that names a file that is not there: no tool says a word. */
export const fileMissing: Rule = {
  code: 'EP_DOCTOR_FILE_MISSING',
  severity: 'warning',
  finds: 'a variable that names a shared file that is not there',
  example: { env: { AWS_CONFIG_FILE: '/home/me/.aws/confg' } },
  fixed: { env: { AWS_CONFIG_FILE: '/home/me/.aws/config' }, config: '' },
  find: (situation) =>
    [...KINDS].flatMap(([variable, kind]) => {
      if (situation[kind].isThere) return [];
      return variablesOf(situation)
        .filter(({ name, value }) => name === variable && value !== '')
        .map(({ name, value }) => ({
          message: `There is no file ${value}: to every tool it is an empty one.`,
          place: { variable: name },
          value,
          fix: 'Name the file that is meant, or unset the variable.',
          dialects: askAll(withoutEndpoints(situation), ANY_SERVICE),
        }));
    }),
};
