import { dialects } from '@ep/config';

import { ANY_SERVICE } from '../../services/stand-ins.js';
import { askAllAsIs } from '../ask-all.js';
import { askAsIs, SOME_REGION } from '../ask.js';
import type { Rule } from '../rule.js';
import { regionDiffers } from './region-differs.js';

/** No region anywhere: hardly a tool works without one. */
export const regionMissing: Rule = {
  code: 'EP_DOCTOR_REGION_MISSING',
  severity: 'note',
  finds: 'no region, where a tool fails for it',
  example: { hasNoRegion: true, config: '[default]\noutput = json\n' },
  fixed: { hasNoRegion: true, config: '[default]\noutput = json\nregion = eu-west-1\n' },
  find: (situation) => {
    const lacking = dialects.filter((dialect) => {
      const { error } = askAsIs(situation, ANY_SERVICE, dialect);
      return error?.code === 'EP_RESOLVER_REGION_MISSING';
    });
    // Of a region that only some find, the other rule says more.
    if (lacking.length === 0 || regionDiffers.find(situation).length > 0) return [];
    const who = lacking.length === dialects.length ? 'No' : 'Not every';
    return [
      {
        message: `${who} tool finds a region. What is said here of a tool that finds none is said for ${SOME_REGION}.`,
        place: { variable: 'AWS_REGION' },
        value: '',
        fix: 'Set AWS_REGION and AWS_DEFAULT_REGION, or write region = REGION in the profile.',
        dialects: askAllAsIs(situation, ANY_SERVICE),
      },
    ];
  },
};
