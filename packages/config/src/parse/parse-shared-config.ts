import { assertDialect, assertFile, assertKind, assertText } from '../config-usage-error.js';
import { type ConfigProblem, ProblemList } from '../config-problem.js';
import type { Dialect } from '../dialect.js';
import { reportProblems } from '../report-problems.js';
import type { ConfigFileKind, SharedConfig } from '../shared-config.js';
import { compareReadings } from './compare-readings.js';
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
 * every key and value with its place, and what is wrong with it. It accepts any text, in linear
 * time.
 *
 * `aws-cli` and `boto3` share a grammar, `sdk-js` has its own. `documented` reads what the AWS CLI
 * reads, and adds a problem wherever the AWS SDK for JavaScript reads another value.
 *
 * Source: the real tools, observed; AWS CLI User Guide, "Using endpoints in the AWS CLI".
 *
 * @param text the file's text, or its bytes where they may not be UTF-8
 * @throws ConfigUsageError where an argument has the wrong type; no text makes it throw
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
    // Most programs only want the values, and the second reading takes as long as the first.
    get problems(): readonly ConfigProblem[] {
      return find();
    },
  };
}

/** A file that cannot be read: empty, with the reason as its only problem. */
export function toUnreadable(
  options: { readonly file: string; readonly kind: ConfigFileKind; readonly dialect: Dialect },
  reason: string,
): SharedConfig {
  const problems = new ProblemList();
  const found = { line: 1, column: 1, value: options.file };
  problems.addError('EP_CONFIG_UNREADABLE', found, reason);
  const find = once(() => reportProblems(problems.noted, options.file));
  return {
    ...options,
    profiles: new Map(),
    services: new Map(),
    ssoSessions: new Map(),
    get problems(): readonly ConfigProblem[] {
      return find();
    },
    readable: false,
  };
}

/** The result of `make`, which runs at the first call. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

interface Decoder {
  decode(bytes: Uint8Array): string;
}
type DecoderType = new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: true },
) => Decoder;

/** Keeps a byte order mark: each grammar decides whether to accept it. */
function toDecoder(fatal: boolean): Decoder {
  const { TextDecoder } = globalThis as unknown as { readonly TextDecoder: DecoderType };
  return new TextDecoder('utf-8', { fatal, ignoreBOM: true });
}

/** The text of a file's bytes. Bytes that are not UTF-8 are an error, except for the AWS SDK for JavaScript. */
function decodeText(bytes: Uint8Array, dialect: Dialect, problems: ProblemList): string {
  try {
    return toDecoder(true).decode(bytes);
  } catch {
    const found = { line: 1, column: 1, value: '' };
    if (dialect === 'sdk-js') problems.addWarning('EP_CONFIG_ENCODING', found);
    else problems.addError('EP_CONFIG_ENCODING', found);
    return toDecoder(false).decode(bytes);
  }
}
