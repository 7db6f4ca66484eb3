import { type ConfigProblem, type ConfigProblemCode, showableValue } from '@ep/config';

import { ANY_SERVICE } from '../services/stand-ins.js';
import { askAll } from './ask-all.js';
import { withoutEndpoints } from './other-situations.js';
import type { Found } from './rule.js';
import type { ExaminedFile, Situation } from './situation.js';

/** A problem of parsing and the file that it is in. */
export interface FileProblem {
  readonly file: ExaminedFile;
  readonly problem: ConfigProblem;
}

/** What makes the AWS CLI give up one of the files. */
export function fatalProblemsOf({ config, credentials }: Situation): FileProblem[] {
  return [config, credentials].flatMap((file) =>
    file.asIs
      .read('documented')
      .problems.filter(({ severity }) => severity === 'error')
      .map((problem) => ({ file, problem })),
  );
}

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

/** The situation in which a file that a tool gives up stays given up. */
function asIs(situation: Situation): Situation {
  const { config, credentials } = situation;
  return { ...situation, config: giveUp(config), credentials: giveUp(credentials) };
}

function giveUp(file: ExaminedFile): ExaminedFile {
  return { ...file, mended: file.asIs };
}
