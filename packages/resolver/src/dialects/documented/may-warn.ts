import { isS3 } from '../botocore/s3-settings.js';
import type { Finding } from '../finding.js';
import { findSection, hasStrayNames } from '../warnings/stray-names.js';
import { findFlatService } from './find-flat-service.js';
import type { Question } from './question.js';
import { readSwitches } from './rung-08-profile-switches.js';

/**
 * Whether there may be a warning: `false` is sure, and soon known. Most answers have none, and the words
 * of all warnings need not be there for them.
 */
export function mayWarn(question: Question, winner: Finding): boolean {
  const { context, profile } = question;
  return (
    hasSwitches(question) ||
    isTold(winner) ||
    (isS3(context) && winner.url === null) ||
    findFlatService(question) !== undefined ||
    hasStrayNames(context.env, findSection(context.config, profile))
  );
}

/** Whether anything is switched, be it off. */
function hasSwitches(question: Question): boolean {
  const { fips, dualstack } = readSwitches(question);
  return [question.ignore, fips, dualstack].some(({ state }) => state !== 'unset');
}

/** Whether a tool may differ on what decides: on the account ID, and on URLs in the credentials file. */
function isTold({ rung, source }: Finding): boolean {
  return rung === 5 || rung === 9 || (rung === 7 && source?.kind === 'credentials');
}
