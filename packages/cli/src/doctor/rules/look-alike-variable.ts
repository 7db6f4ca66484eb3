import { AWS_ENDPOINT_URL } from '@ep/env';
import { findServices } from '@ep/identifiers/crosswalk';

import { ANY_SERVICE } from '../../services/stand-ins.js';
import { askAllWith } from '../ask-all.js';
import { toCure, toMeaning } from '../../services/meaning.js';
import type { Found, Rule } from '../rule.js';
import type { Situation } from '../situation.js';
import { variablesOf } from '../variables.js';

const OF_ALL = /^AWS_ENDPOINTS?$/;
const OF_ONE = /^AWS_(?:ENDPOINT_(?!URL_)(?<behind>\w+)|(?<before>\w+)_ENDPOINT(?:_URL)?)$/;

/** `AWS_S3_ENDPOINT`: a name that some programs made up, and the AWS tools do not read. */
export const lookAlikeVariable: Rule = {
  code: 'EP_DOCTOR_VARIABLE_LOOKALIKE',
  severity: 'note',
  finds: 'a variable such as `AWS_S3_ENDPOINT`, which is for other programs at best',
  example: { env: { AWS_S3_ENDPOINT: 'http://localhost:4566' } },
  cured: { env: { AWS_ENDPOINT_URL_S3: 'http://localhost:4566' } },
  find: (situation) =>
    variablesOf(situation).flatMap(({ name }) => {
      if (OF_ALL.test(name)) return [toGlobal(situation, name)];
      return isOfService(name) ? [toFound(situation, name)] : [];
    }),
};

/** Whether what is left of the name is a service's, and not only near to one. */
function isOfService(name: string): boolean {
  const { behind, before } = OF_ONE.exec(name)?.groups ?? {};
  const inner = behind ?? before;
  return inner !== undefined && findServices(inner).some(({ match }) => match !== 'near');
}

function toFound(situation: Situation, name: string): Found {
  const meaning = toMeaning(name);
  const [likeliest] = meaning.candidates;
  return {
    message: `None of the AWS tools reads ${name}; another program may.`,
    place: { variable: name },
    value: name,
    cure: toCure(meaning, ({ envVar }) => envVar),
    dialects: askAllWith(situation, name, likeliest?.identifier ?? ANY_SERVICE),
    candidates: meaning.candidates,
  };
}

function toGlobal(situation: Situation, name: string): Found {
  return {
    message: `None of the AWS tools reads ${name}; another program may.`,
    place: { variable: name },
    value: name,
    cure: `Write ${AWS_ENDPOINT_URL}.`,
    dialects: askAllWith(situation, name, ANY_SERVICE),
  };
}
