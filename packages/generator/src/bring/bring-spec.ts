import type { SourceSpec } from '../ingest/source-spec.js';

/** A source as the user named it, with its `path` wherever sources live: see `readLocation`. */
export interface BringSpec extends SourceSpec {
  /** A tag, branch or commit of a repository or clone; without one, the newest. */
  readonly ref?: string;
  /** Of an archive, in hex. */
  readonly sha256?: string;
}

/** Where the models live that a maintainer wants when nothing else is said: the newest of both. */
export const PUBLIC_SOURCES: readonly BringSpec[] = [
  { kind: 'botocore', path: 'https://github.com/boto/botocore' },
  { kind: 'smithy', path: 'https://github.com/aws/api-models-aws' },
];
