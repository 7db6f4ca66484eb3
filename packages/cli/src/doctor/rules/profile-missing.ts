import { dialects } from '@ep/config';
import type { ResolverError } from '@ep/resolver';

import { ANY_SERVICE } from '../../services/stand-ins.js';
import { askAllAsIs } from '../ask-all.js';
import { ask } from '../ask.js';
import { headersOf } from '../headers.js';
import type { Found, Rule } from '../rule.js';
import { profilesOf } from '../sections.js';
import type { Situation } from '../situation.js';

/** A variable names a profile that is in neither file. */
export const profileMissing: Rule = {
  code: 'EP_DOCTOR_PROFILE_MISSING',
  severity: 'error',
  finds: 'a variable that names a profile that is not there',
  example: { env: { AWS_PROFILE: 'dev' }, config: '[profile test]\noutput = json\n' },
  fixed: { env: { AWS_PROFILE: 'test' }, config: '[profile test]\noutput = json\n' },
  find: (situation) => {
    const errors = dialects.map((dialect) => ask(situation, ANY_SERVICE, dialect).error);
    const error = errors.find((one) => one?.code === 'EP_RESOLVER_PROFILE_MISSING');
    return error ? [toFound(situation, error)] : [];
  },
};

function toFound(situation: Situation, { value, source }: ResolverError): Found {
  const names = [...new Set(profilesOf(situation).map(({ section }) => section.name))];
  const bare = headersOf(situation.config).find(({ text }) => text === `[${value}]`);
  return {
    message: `There is no profile ${JSON.stringify(value ?? '')} in the shared files.`,
    place: { variable: source?.name ?? 'AWS_PROFILE' },
    value: value ?? '',
    fix: bare
      ? `Write [profile ${value}] in line ${bare.place.line}.`
      : names.length === 0
        ? 'Add the profile, or name none.'
        : `Name one that is there: ${names.join(', ')}.`,
    dialects: askAllAsIs(situation, ANY_SERVICE),
  };
}
