import { identifierOfEnvVar, isEnvVar } from '@ep/env';
import type { Identifier } from '@ep/identifiers';

import { emptyVariables } from '../../services/empty-variables.js';
import { ANY_SERVICE } from '../../services/placeholders.js';
import { areAlike, askAll, askAllWith } from '../ask-tools.js';
import { withoutVariable } from '../other-situations.js';
import type { Rule } from '../rule.js';
import { servicesAsked } from '../shared-files.js';
import { oncePer, type Situation } from '../situation.js';

/** `AWS_ENDPOINT_URL_SFN=`: harmless, but it sets no endpoint. */
export const emptyVariable: Rule = {
  code: 'EP_DOCTOR_VARIABLE_EMPTY',
  severity: 'note',
  finds: 'an empty variable, which every tool treats as not set',
  example: { env: { AWS_ENDPOINT_URL_SFN: '' } },
  fixed: { env: { AWS_ENDPOINT_URL_SFN: 'http://localhost:8083' } },
  givesWay: true,
  find: (situation) =>
    emptySettings(situation)
      .filter(({ counts }) => !counts)
      .map(({ name, service }) => ({
        message: `${name} is empty, and every tool treats it as not set.`,
        place: { variable: name },
        value: '',
        fix: 'Give it a value, or unset it.',
        dialects: askAllWith(situation, name, service),
      })),
};

/** `AWS_REGION=`: some tools take the empty string as the value. */
export const emptyCounts: Rule = {
  code: 'EP_DOCTOR_EMPTY_COUNTS',
  severity: 'warning',
  finds: 'an empty variable, which not every tool treats as not set',
  example: {
    hasNoRegion: true,
    env: { AWS_REGION: '' },
    config: '[default]\nregion = eu-west-1\n',
  },
  fixed: { hasNoRegion: true, config: '[default]\nregion = eu-west-1\n' },
  givesWay: true,
  find: (situation) =>
    emptySettings(situation)
      .filter(({ counts }) => counts)
      .map(({ name, service }) => ({
        message: `${name} is empty, and not every tool treats it as not set.`,
        place: { variable: name },
        value: '',
        fix: 'Give it a value, or unset it.',
        dialects: askAll(situation, service),
      })),
};

/** An empty variable. */
export interface EmptySetting {
  readonly name: string;
  /** Whether unsetting it would change what some tool does. */
  readonly counts: boolean;
  /** A service for which it makes a difference; any service where it makes none. */
  readonly service: Identifier;
}

/** The only service whose endpoint rules use account IDs. */
const OF_ACCOUNTS: Identifier = 'dynamodb';

/** Every empty variable; resolving with and without it shows whether it makes a difference. */
export const emptySettings = oncePer((situation: Situation): readonly EmptySetting[] =>
  emptyVariables(situation.env).map((name) => {
    const without = withoutVariable(situation, name);
    const services = isEnvVar(name)
      ? [identifierOfEnvVar(name)]
      : [...servicesAsked(situation), OF_ACCOUNTS];
    const service = services.find((one) => !areAlike(situation, without, one));
    const shown = services.length === 1 ? services[0] : undefined;
    return { name, counts: service !== undefined, service: service ?? shown ?? ANY_SERVICE };
  }),
);
