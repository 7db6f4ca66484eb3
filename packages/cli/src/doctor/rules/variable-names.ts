import { AWS_ACCOUNT_ID, isEnvVar, settings } from '@ep/env';
import { closest, ENV_VAR_PREFIX } from '@ep/naming';

import { toLookAlike } from '../../services/look-alike.js';
import { toFix, toMeaning } from '../../services/meaning.js';
import { ANY_SERVICE } from '../../services/placeholders.js';
import { askAllWith } from '../ask-tools.js';
import type { Found, Rule } from '../rule.js';
import { type Situation, variablesOf } from '../situation.js';

/** `AWS_ENDPOINT_URL_LOGS`: every tool ignores it silently. */
export const unknownVariable: Rule = {
  code: 'EP_DOCTOR_VARIABLE_UNKNOWN',
  severity: 'warning',
  finds: 'a variable `AWS_ENDPOINT_URL_…` that names no service, or is not in capitals',
  example: { env: { AWS_ENDPOINT_URL_STEPFUNCTIONS: 'http://localhost:8083' } },
  fixed: { env: { AWS_ENDPOINT_URL_SFN: 'http://localhost:8083' } },
  find: (situation) =>
    variablesOf(situation)
      .filter(({ name }) => name.toUpperCase().startsWith(ENV_VAR_PREFIX))
      .filter(({ name }) => !isEnvVar(name))
      .map(({ name }) => toUnknown(situation, name)),
};

function toUnknown(situation: Situation, name: string): Found {
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

/** Each slip needs this many letters: a name that is merely similar may belong to another program. */
const LETTERS_PER_SLIP = 8;

/** Without AWS_ACCOUNT_ID: people have their own variables with similar names. */
const SETTING_NAMES: readonly string[] = settings
  .map(({ name }) => name)
  .filter((name) => name !== AWS_ACCOUNT_ID);

/** `AWS_USE_DUAL_STACK_ENDPOINT`: a setting, misspelt. */
export const misspeltVariable: Rule = {
  code: 'EP_DOCTOR_VARIABLE_MISSPELT',
  severity: 'warning',
  finds: 'a variable whose name is close to that of a general setting',
  example: { env: { AWS_IGNORE_CONFIGURE_ENDPOINT_URLS: 'true' } },
  fixed: { env: { AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' } },
  find: (situation) =>
    variablesOf(situation).flatMap(({ name }) => {
      if (name.toUpperCase().startsWith(ENV_VAR_PREFIX)) return [];
      const meant =
        /^AWS/i.test(name) && !SETTING_NAMES.includes(name)
          ? closest(name, SETTING_NAMES, LETTERS_PER_SLIP)
          : undefined;
      if (meant === undefined) return [];
      return {
        message: `No tool reads ${name}.`,
        place: { variable: name },
        value: name,
        fix: `Write ${meant} if you meant that.`,
        dialects: askAllWith(situation, name, ANY_SERVICE),
      };
    }),
};

/** `AWS_S3_ENDPOINT`: some other programs read it, the AWS tools do not. */
export const lookAlikeVariable: Rule = {
  code: 'EP_DOCTOR_VARIABLE_LOOKALIKE',
  severity: 'note',
  finds: 'a variable such as `AWS_S3_ENDPOINT`, which no AWS tool reads but another program may',
  example: { env: { AWS_S3_ENDPOINT: 'http://localhost:4566' } },
  fixed: { env: { AWS_ENDPOINT_URL_S3: 'http://localhost:4566' } },
  find: (situation) =>
    variablesOf(situation).flatMap(({ name }) => {
      const lookAlike = toLookAlike(name);
      if (lookAlike === null) return [];
      const { message, fix, candidates } = lookAlike;
      const service = candidates[0]?.identifier ?? ANY_SERVICE;
      return {
        message,
        place: { variable: name },
        value: name,
        fix: `${fix}.`,
        dialects: askAllWith(situation, name, service),
        ...(candidates.length > 0 && { candidates }),
      };
    }),
};
