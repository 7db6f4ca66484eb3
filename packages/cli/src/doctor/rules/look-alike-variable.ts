import { toLookAlike } from '../../services/look-alike.js';
import { ANY_SERVICE } from '../../services/stand-ins.js';
import { askAllWith } from '../ask-all.js';
import type { Rule } from '../rule.js';
import { variablesOf } from '../variables.js';

/** `AWS_S3_ENDPOINT`: a name that some programs made up, and the AWS tools do not read. */
export const lookAlikeVariable: Rule = {
  code: 'EP_DOCTOR_VARIABLE_LOOKALIKE',
  severity: 'note',
  finds: 'a variable such as `AWS_S3_ENDPOINT`, which is for other programs at best',
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
