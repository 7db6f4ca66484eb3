import { ANY_SERVICE } from '../../services/stand-ins.js';
import { askAll } from '../ask-all.js';
import { inProfile } from '../other-situations.js';
import { hasDefaultTwice, headersOf, isOfDefault } from '../headers.js';
import type { Rule } from '../rule.js';

/** `[default]` and `[profile default]`: one takes the place of the other, and not the same in all tools. */
export const defaultTwice: Rule = {
  code: 'EP_DOCTOR_DEFAULT_TWICE',
  severity: 'warning',
  finds: '`[default]` and `[profile default]` in one file',
  example: {
    config: '[profile default]\nendpoint_url = http://localhost:4566\n[default]\noutput = json\n',
  },
  fixed: { config: '[default]\nendpoint_url = http://localhost:4566\noutput = json\n' },
  find: (situation) => {
    const [, second] = headersOf(situation.config).filter(isOfDefault);
    if (second === undefined || !hasDefaultTwice(situation.config)) return [];
    return [
      {
        message: 'The file has [default] and [profile default], and of one of them nothing counts.',
        place: second.place,
        value: second.text,
        fix: 'Bring the two together under [default].',
        dialects: askAll(inProfile(situation, 'default'), ANY_SERVICE),
      },
    ];
  },
};
