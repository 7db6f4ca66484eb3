import { by } from './collections.js';

/** The codes of every problem that the generator reports; stable, so that scripts can rely on them. */
export type ProblemCode =
  | 'EP_USAGE_COMMAND'
  | 'EP_USAGE_OPTION'
  | 'EP_USAGE_VALUE'
  | 'EP_USAGE_MISSING'
  | 'EP_USAGE_SOURCE'
  | 'EP_FILE'
  | 'EP_COMPANY_OPTION'
  | 'EP_COMPANY_RESERVED'
  | 'EP_COMPANY_OCCUPIED'
  | 'EP_BRING_MISSING'
  | 'EP_BRING_ADDRESS'
  | 'EP_BRING_INSECURE'
  | 'EP_BRING_OPTION'
  | 'EP_BRING_CONNECTION'
  | 'EP_BRING_CERTIFICATE'
  | 'EP_BRING_PROXY'
  | 'EP_BRING_STATUS'
  | 'EP_BRING_REDIRECT'
  | 'EP_BRING_SHA256'
  | 'EP_BRING_PINNED'
  | 'EP_BRING_FORMAT'
  | 'EP_BRING_DAMAGED'
  | 'EP_BRING_TOO_LARGE'
  | 'EP_BRING_OUTSIDE'
  | 'EP_BRING_LINK'
  | 'EP_BRING_DEVICE'
  | 'EP_BRING_NAME'
  | 'EP_BRING_COLLISION'
  | 'EP_BRING_GIT'
  | 'EP_BRING_PIP'
  | 'EP_BRING_PYTHON'
  | 'EP_INGEST_FOLDER'
  | 'EP_INGEST_EMPTY'
  | 'EP_INGEST_UNREADABLE'
  | 'EP_INGEST_LINK_LOOP'
  | 'EP_INGEST_GZIP'
  | 'EP_INGEST_JSON'
  | 'EP_INGEST_FORMAT'
  | 'EP_INGEST_NO_SERVICE_ID'
  | 'EP_INGEST_TWICE'
  | 'EP_INGEST_OLDER'
  | 'EP_INGEST_RULES'
  | 'EP_CATALOG_SERVICE_ID'
  | 'EP_CATALOG_CLASH'
  | 'EP_CATALOG_DISAGREE'
  | 'EP_CATALOG_DOCUMENTED'
  | 'EP_MODELS_UNREADABLE'
  | 'EP_MODELS_JSON'
  | 'EP_MODELS_SCHEMA'
  | 'EP_MODELS_NAME'
  | 'EP_RULES'
  | 'EP_RELEASE_UNKNOWN'
  | 'EP_DIFF_BASE'
  | 'EP_GENERATE_RENDERED'
  | 'EP_GENERATE_DRIFT'
  | 'EP_OVERRIDE_UNKNOWN'
  | 'EP_OVERRIDE_UNUSED';

/** Something wrong with the input: where, what, and what to do about it. */
export interface Problem {
  readonly code: ProblemCode;
  /** The file, with line and column where there are any: `data/sqs/service-2.json:3:7`. */
  readonly place: string;
  /** What is wrong, with the value that is. */
  readonly message: string;
  /** What the reader can do. */
  readonly fix: string;
}

/** Thrown by a stage that cannot go on; carries everything that the stage found wrong. */
export class ProblemsError extends Error {
  override readonly name = 'ProblemsError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}

/**
 * Throws all of `problems` together where one of them is more than a warning.
 *
 * @throws ProblemsError
 */
export function assertNoErrors(problems: readonly Problem[]): void {
  if (!problems.every(isWarning)) throw new ProblemsError(problems);
}

/** The problems as text for people, two lines each, sorted by place. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems
    .toSorted(by(({ place, code }) => `${place} ${code}`))
    .map(({ code, place, message, fix }) => `${place}: ${message} [${code}]\n  fix: ${fix}`)
    .join('\n');
}

/** Whether a problem leaves a right result: it is told, and the work goes on. */
export function isWarning({ code }: Problem): boolean {
  return code === 'EP_OVERRIDE_UNUSED';
}
