import { isEnvVar } from '@ep/env';
import { ENV_VAR_PREFIX } from '@ep/naming';

import { ANY_SERVICE } from '../../services/stand-ins.js';
import { askAllWith } from '../ask-all.js';
import { toFix, toMeaning } from '../../services/meaning.js';
import type { Found, Rule } from '../rule.js';
import type { Situation } from '../situation.js';
import { variablesOf } from '../variables.js';

/** `AWS_ENDPOINT_URL_LOGS`: every tool ignores it without a word. */
export const unknownVariable: Rule = {
  code: 'EP_DOCTOR_VARIABLE_UNKNOWN',
  severity: 'warning',
  finds: 'a variable `AWS_ENDPOINT_URL_…` that is no service’s, or not in capitals',
  example: { env: { AWS_ENDPOINT_URL_STEPFUNCTIONS: 'http://localhost:8083' } },
  fixed: { env: { AWS_ENDPOINT_URL_SFN: 'http://localhost:8083' } },
  find: (situation) =>
    variablesOf(situation)
      .filter(({ name }) => name.toUpperCase().startsWith(ENV_VAR_PREFIX))
      .filter(({ name }) => !isEnvVar(name))
      .map(({ name }) => toFound(situation, name)),
};

function toFound(situation: Situation, name: string): Found {
  const meaning = toMeaning(name);
  const [likeliest] = meaning.candidates;
  return {
    message: `No tool reads ${name}.${meaning.why}`,
    place: { variable: name },
    value: name,
    fix: toFix(meaning, ({ envVar }) => envVar),
    dialects: askAllWith(situation, name, likeliest?.identifier ?? ANY_SERVICE),
    candidates: meaning.candidates,
  };
}
