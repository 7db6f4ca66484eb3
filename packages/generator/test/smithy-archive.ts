import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { JsonText } from '../src/json/json-tokens.js';
import { readDocument, readMembers, readValue, skipValue } from '../src/json/scan-json.js';

const ARCHIVE = fileURLToPath(
  new URL('../../../../shared/sources/api-models-aws-2025-04.tar.xz', import.meta.url),
);

/** Whether the archive of Smithy models lies beside the repository. */
export const hasSmithyArchive = existsSync(ARCHIVE);

/** Unpacks the archive below `folder`. */
export function unpackSmithyArchive(folder: string): void {
  execFileSync('tar', ['-xJf', ARCHIVE, '-C', folder]);
}

/** A case that AWS ships beside its rules. */
export interface EndpointTestCase {
  readonly documentation: string;
  readonly params?: object;
  readonly expect: {
    readonly error?: string;
    readonly endpoint?: {
      readonly url: string;
      readonly headers?: object;
      readonly properties?: object;
    };
  };
}

const TESTS = 'smithy.rules#endpointTests';

/** The cases in one file of the archive. */
export function readTestCases(path: string): readonly EndpointTestCase[] {
  const text = new JsonText(readFileSync(path));
  let cases: readonly EndpointTestCase[] = [];
  const visitTraits = (trait: string, at: number): number =>
    trait === TESTS
      ? readValue(text, at, (value) => ({ testCases: cases } = value as { testCases: [] }))
      : skipValue(text, at);
  const visitShape = (key: string, at: number): number =>
    key === 'traits' ? readMembers(text, at, visitTraits) : skipValue(text, at);
  readDocument(text, (key, at) =>
    key === 'shapes'
      ? readMembers(text, at, (_id, shape) => readMembers(text, shape, visitShape))
      : skipValue(text, at),
  );
  return cases;
}
