import { assertDialect, assertFile, assertKind, assertText } from '../assert-usage.js';
import type { ConfigProblem } from '../config-problem.js';
import type { Dialect } from '../dialect.js';
import { ProblemList } from '../problem-list.js';
import type { ConfigFileKind, SharedConfig } from '../shared-config.js';
import { decodeText } from './decode-text.js';
import { once } from './once.js';
import { parseBotocore } from './parse-botocore.js';
import type { ParseTables } from './parse-tables.js';

/** How a shared file is read. */
export interface ParseOptions {
  /** The file's name, for places and messages; nothing is read from it. */
  readonly file: string;
  /** Whose grammar is meant; `documented` if it is left out. */
  readonly dialect?: Dialect | undefined;
  /** Which of the two files it is; `config` if it is left out. */
  readonly kind?: ConfigFileKind | undefined;
}

/** `parseSharedConfig`, with the tables that there are. */
export function parseWith(
  text: string | Uint8Array,
  options: ParseOptions,
  tables: ParseTables,
): SharedConfig {
  const { file, dialect = 'documented', kind = 'config' }: ParseOptions = Object(options);
  assertDialect(dialect);
  assertFile(file);
  assertKind(kind);
  assertText(text);
  const problems = new ProblemList();
  const decoded = typeof text === 'string' ? text : decodeText(text, dialect, problems);
  const parse = dialect === 'sdk-js' ? tables.parseSdkJs : parseBotocore;
  const sections = parse(decoded, file, kind, problems);
  const find = once(() => {
    if (dialect === 'documented') {
      const other = tables.parseSdkJs(decoded, file, kind, new ProblemList());
      tables.compareReadings(sections, other, problems);
    }
    return tables.sayProblems(problems.noted, file);
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
