import { assertDialect, assertFile, assertKind, assertText } from '../assert-usage.js';
import type { ConfigProblem } from '../config-problem.js';
import type { Dialect } from '../dialect.js';
import { ProblemList } from '../problem-list.js';
import { reportProblems } from '../report-problems.js';
import type { ConfigFileKind, SharedConfig } from '../shared-config.js';
import { compareReadings } from './compare-readings.js';
import { decodeText } from './decode-text.js';
import { once } from './once.js';
import { parseBotocore } from './parse-botocore.js';
import { parseSdkJs } from './parse-sdk-js.js';

/** How a shared file is read. */
export interface ParseOptions {
  /** The file's name, for places and messages; nothing is read from it. */
  readonly file: string;
  /** Whose grammar is meant; `documented` if it is left out. */
  readonly dialect?: Dialect | undefined;
  /** Which of the two files it is; `config` if it is left out. */
  readonly kind?: ConfigFileKind | undefined;
}

/**
 * Reads the shared config or credentials file: its profiles, `services` sections and SSO sessions,
 * every key and value with its place, and what is wrong with it. It takes any text, in a time that
 * grows with its length.
 *
 * `aws-cli` and `boto3` share a grammar, `sdk-js` has its own. `documented` reads what the AWS CLI
 * reads, for it is the AWS CLI's guide, and adds a problem wherever the AWS SDK for JavaScript
 * would read something else.
 *
 * Source: the real tools, observed; AWS CLI User Guide, "Using endpoints in the AWS CLI".
 *
 * @param text the file's text, or its bytes where they may not be UTF-8
 * @throws ConfigUsageError where an argument is against its type; no text makes it throw
 * @example
 * ```ts
 * const text = '[services testing-s3]\ns3 =\n  endpoint_url = http://localhost:4567\n';
 * const { services, problems } = parseSharedConfig(text, { file: 'config', dialect: 'aws-cli' });
 * services.get('testing-s3')?.entries.get('s3')?.nested?.get('endpoint_url')?.value;
 * // 'http://localhost:4567'
 * problems; // []
 * ```
 */
export function parseSharedConfig(text: string | Uint8Array, options: ParseOptions): SharedConfig {
  const { file, dialect = 'documented', kind = 'config' }: ParseOptions = Object(options);
  assertDialect(dialect);
  assertFile(file);
  assertKind(kind);
  assertText(text);
  const problems = new ProblemList();
  const decoded = typeof text === 'string' ? text : decodeText(text, dialect, problems);
  const parse = dialect === 'sdk-js' ? parseSdkJs : parseBotocore;
  const sections = parse(decoded, file, kind, problems);
  const find = once(() => {
    if (dialect === 'documented') {
      const other = parseSdkJs(decoded, file, kind, new ProblemList());
      compareReadings(sections, other, problems);
    }
    return reportProblems(problems.noted, file);
  });
  return {
    file,
    kind,
    dialect,
    ...sections,
    readable: !problems.hasErrors,
    // Most programs want the values alone, and the other reading takes as long as the first.
    get problems(): readonly ConfigProblem[] {
      return find();
    },
  };
}
