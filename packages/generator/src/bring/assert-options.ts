import { bringProblem } from './bring-problem.js';
import type { BringSpec } from './bring-spec.js';
import type { Location } from './location.js';

const TAKES_REF = new Set(['repository', 'clone']);
const TAKES_SUM = new Set(['repository', 'address', 'archive']);
const REF = /^(?!.*\.\.)\w[\w./+-]*$/;

/**
 * Holds the options of a source against the kind of place that it lives in.
 *
 * @throws ProblemsError where one does not go with it
 */
export function assertOptions(
  { kind, path, ref, sha256 }: BringSpec,
  location: Location['kind'],
): void {
  const refuse = (message: string, fix: string): never => {
    throw bringProblem('EP_BRING_OPTION', path, message, fix);
  };
  if (location === 'pip' && kind !== 'botocore')
    refuse(`pip has no ${kind} models`, 'write botocore:pip');
  if (ref !== undefined && !TAKES_REF.has(location)) {
    refuse('has no refs', 'name --ref after a repository or a clone alone');
  }
  if (ref !== undefined && !REF.test(ref)) {
    refuse(`${JSON.stringify(ref)} is no ref`, 'name a tag, branch or commit');
  }
  if (sha256 !== undefined && !TAKES_SUM.has(location)) {
    refuse('is no archive that has a sum', 'name --sha256 after an archive alone');
  }
}
