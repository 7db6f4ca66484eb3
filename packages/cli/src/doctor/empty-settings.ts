import { identifierOfEnvVar, isEnvVar } from '@ep/env';
import type { Identifier } from '@ep/identifiers';

import { emptyVariables } from '../empty-variables.js';
import { ANY_SERVICE } from '../services/stand-ins.js';
import { areAlike } from './ask-all.js';
import { withoutVariable } from './other-situations.js';
import { oncePer } from './once-per.js';
import { servicesAsked } from './services-asked.js';
import type { Situation } from './situation.js';

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
