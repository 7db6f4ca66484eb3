import { type ConfigProblem, type ConfigProblemCode, showableValue } from '@ep/config';

import { ANY_SERVICE } from '../../services/placeholders.js';
import { askAll } from '../ask-tools.js';
import { withoutEndpoints } from '../other-situations.js';
import type { Found, Rule } from '../rule.js';
import { fatalProblemsOf } from '../shared-files.js';
import type { ExaminedFile, Situation } from '../situation.js';

/** One section, or one key of a section, twice. */
export const duplicate: Rule = {
  code: 'EP_DOCTOR_DUPLICATE',
  severity: 'error',
  finds: 'a section, or a key of a section, that occurs twice',
  example: {
    config: '[profile dev]\nendpoint_url = http://localhost:4566\n[profile dev]\noutput = json\n',
  },
  fixed: { config: '[profile dev]\nendpoint_url = http://localhost:4566\noutput = json\n' },
  find: (situation) =>
    findFatal(
      situation,
      (code) => code === 'EP_CONFIG_DUPLICATE_SECTION' || code === 'EP_CONFIG_DUPLICATE_KEY',
    ),
};

/** Some editors put a byte order mark before the first character. */
export const byteOrderMark: Rule = {
  code: 'EP_DOCTOR_BYTE_ORDER_MARK',
  severity: 'error',
  finds: 'a byte order mark, because of which most tools cannot read the file',
  example: { config: '\uFEFF[default]\nendpoint_url = http://localhost:4566\n' },
  fixed: { config: '[default]\nendpoint_url = http://localhost:4566\n' },
  find: (situation) => findFatal(situation, (code) => code === 'EP_CONFIG_BYTE_ORDER_MARK'),
};

/** Problems about which other rules say more. */
const OTHER_RULES: ReadonlySet<ConfigProblemCode> = new Set([
  'EP_CONFIG_BYTE_ORDER_MARK',
  'EP_CONFIG_DUPLICATE_SECTION',
  'EP_CONFIG_DUPLICATE_KEY',
]);

/** A line because of which most tools fail to read the file. */
export const unreadable: Rule = {
  code: 'EP_DOCTOR_FILE',
  severity: 'error',
  finds: 'a line because of which most tools cannot read the file',
  example: { config: '[default]\noutput = json\nregion\n' },
  fixed: { config: '[default]\noutput = json\n' },
  find: (situation) => findFatal(situation, (code) => !OTHER_RULES.has(code)),
};

/** The fatal problems of certain codes, as findings. */
export function findFatal(
  situation: Situation,
  isMeant: (code: ConfigProblemCode) => boolean,
): Found[] {
  return fatalProblemsOf(situation)
    .filter(({ problem }) => isMeant(problem.code))
    .map(({ problem }) => toFound(situation, problem));
}

function toFound(situation: Situation, problem: ConfigProblem): Found {
  const { file, line, column, value, message, fix } = problem;
  return {
    message,
    place: { file, line, column, endColumn: column + value.length },
    value: showableValue(problem),
    fix,
    dialects: askAll(asIs(withoutEndpoints(situation)), ANY_SERVICE),
  };
}

/** The situation in which a tool that fails to read a file still fails. */
function asIs(situation: Situation): Situation {
  const { config, credentials } = situation;
  return { ...situation, config: giveUp(config), credentials: giveUp(credentials) };
}

function giveUp(file: ExaminedFile): ExaminedFile {
  return { ...file, normalized: file.asIs };
}
