import { identifierOfEnvVar, isEnvVar } from '@ep/env';
import type { Identifier } from '@ep/identifiers';

import { emptyVariables } from '../../services/empty-variables.js';
import { ANY_SERVICE } from '../../services/placeholders.js';
import { areAlike, askAll, askAllWith } from '../ask-tools.js';
import { withoutVariable } from '../other-situations.js';
import type { Rule } from '../rule.js';
import { servicesAsked } from '../shared-files.js';
import { oncePer, type Situation } from '../situation.js';

/** `AWS_ENDPOINT_URL_SFN=`: no harm, and no endpoint either. */
export const emptyVariable: Rule = {
  code: 'EP_DOCTOR_VARIABLE_EMPTY',
  severity: 'note',
  finds: 'a variable that is set to nothing, which every tool takes for unset',
  example: { env: { AWS_ENDPOINT_URL_SFN: '' } },
  fixed: { env: { AWS_ENDPOINT_URL_SFN: 'http://localhost:8083' } },
  givesWay: true,
  find: (situation) =>
    emptySettings(situation)
      .filter(({ counts }) => !counts)
      .map(({ name, service }) => ({
        message: `${name} is set to nothing, which every tool takes for unset.`,
        place: { variable: name },
        value: '',
        fix: 'Give it a value, or unset it.',
        dialects: askAllWith(situation, name, service),
      })),
};

/** `AWS_REGION=`: a value like any other to some tools. */
export const emptyCounts: Rule = {
  code: 'EP_DOCTOR_EMPTY_COUNTS',
  severity: 'warning',
  finds: 'a variable that is set to nothing, which not every tool takes for unset',
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
        message: `${name} is set to nothing, which not every tool takes for unset.`,
        place: { variable: name },
        value: '',
        fix: 'Give it a value, or unset it.',
        dialects: askAll(situation, service),
      })),
};

/** A variable that is set to nothing. */
export interface EmptySetting {
  readonly name: string;
  /** Whether some tool does otherwise than without it. */
  readonly counts: boolean;
  /** The service that shows it; any, where nothing does. */
  readonly service: Identifier;
}

/** The only one whose endpoint rules know account IDs. */
const OF_ACCOUNTS: Identifier = 'dynamodb';

/** Every variable that is set to nothing, with what that does: resolved with it and without it. */
export const emptySettings = oncePer((situation: Situation): readonly EmptySetting[] =>
  emptyVariables(situation.env).map((name) => {
    const without = withoutVariable(situation, name);
    const asked = isEnvVar(name)
      ? [identifierOfEnvVar(name)]
      : [...servicesAsked(situation), OF_ACCOUNTS];
    const service = asked.find((one) => !areAlike(situation, without, one));
    const shown = asked.length === 1 ? asked[0] : undefined;
    return { name, counts: service !== undefined, service: service ?? shown ?? ANY_SERVICE };
  }),
);
