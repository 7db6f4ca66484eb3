/**
 * @typedef {'EP_RELEASE_USAGE' | 'EP_RELEASE_DIRTY' | 'EP_RELEASE_CHANGESET' | 'EP_RELEASE_VERSION' | 'EP_RELEASE_STALE'
 *   | 'EP_RELEASE_STEP' | 'EP_RELEASE_PUBLISHED' | 'EP_RELEASE_DIFFERS' | 'EP_RELEASE_REGISTRY'
 *   | 'EP_RELEASE_PUBLISH' | 'EP_RELEASE_TAG'} ReleaseCode
 * @typedef {{ code: ReleaseCode, place: string, message: string, fix: string }} ReleaseProblem
 *   message: what is wrong there, with the value that is
 */

/** Thrown where a release cannot go on; carries everything that is wrong. */
export class ReleaseError extends Error {
  /** @param {readonly ReleaseProblem[]} problems */
  constructor(problems) {
    const text = problems.map(
      ({ code, place, message, fix }) => `${place}: ${message} [${code}]\n  fix: ${fix}`,
    );
    super(text.join('\n'));
    this.name = 'ReleaseError';
    this.problems = problems;
  }
}

/**
 * @param {readonly ReleaseProblem[]} problems
 * @throws ReleaseError with all of them, where there are any
 */
export function assertNoProblems(problems) {
  if (problems.length > 0) throw new ReleaseError(problems);
}
