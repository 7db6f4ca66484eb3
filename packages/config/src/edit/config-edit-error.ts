import { type ConfigProblem, isOfLine } from '../config-problem.js';
import type { Dialect } from '../dialect.js';

/** The codes of {@link ConfigEditError}; stable, so that programs can tell the cases apart. */
export type ConfigEditErrorCode =
  | 'EP_CONFIG_EDIT_KIND'
  | 'EP_CONFIG_EDIT_UNREADABLE'
  | 'EP_CONFIG_EDIT_NAME'
  | 'EP_CONFIG_EDIT_SERVICE'
  | 'EP_CONFIG_EDIT_KEY'
  | 'EP_CONFIG_EDIT_VALUE'
  | 'EP_CONFIG_EDIT_URL'
  | 'EP_CONFIG_EDIT_DIFFERS';

const TEXTS: Readonly<
  Record<ConfigEditErrorCode, { readonly message: string; readonly fix: string }>
> = {
  EP_CONFIG_EDIT_KIND: {
    message: 'There is no such kind of change',
    fix: 'Use a kind that the type ConfigEdit has.',
  },
  EP_CONFIG_EDIT_UNREADABLE: {
    message: 'The file cannot be parsed, so nothing in it is changed',
    fix: 'Then make the change again.',
  },
  EP_CONFIG_EDIT_NAME: {
    message: 'Not every tool reads this name of a section or key',
    fix: 'Use small letters, digits, -, _ and . in keys, and no blanks or quotes in names.',
  },
  EP_CONFIG_EDIT_SERVICE: {
    message: 'No tool reads this key in a services section',
    fix: "Use the service's identifier; findServices of @ep/identifiers/crosswalk finds it by any name.",
  },
  EP_CONFIG_EDIT_KEY: {
    message: 'No tool reads this key of a profile for endpoints',
    fix: 'Use one for which isProfileKey is true, or the kind "other-profile-key" for one such as region.',
  },
  EP_CONFIG_EDIT_VALUE: {
    message: 'Not every tool reads this value alike',
    fix: 'Give a value on one line, not empty, without blanks around it and without " #" or " ;".',
  },
  EP_CONFIG_EDIT_URL: {
    message: 'Not every tool takes this for the URL of an endpoint',
    fix: 'Write it with its scheme, as in http://localhost:4566.',
  },
  EP_CONFIG_EDIT_DIFFERS: {
    message: 'With what is there already, not every tool would read the change alike',
    fix: 'Mend what the problems of parsing the file as "documented" name, then change it again.',
  },
};

/** What is in the way of a change, for the error to say. */
interface Fault {
  readonly file: string;
  readonly value: string | null;
  readonly dialect?: Dialect;
  readonly problem?: ConfigProblem;
}

/** A change that is not made, because not all tools would read it alike; the text stays as it is. */
export class ConfigEditError extends Error {
  override readonly name = 'ConfigEditError';
  readonly code: ConfigEditErrorCode;
  /** The file that was to be changed, as the caller names it. */
  readonly file: string;
  /** The dialect in whose reading the change fails; undefined where it fails before any reads. */
  readonly dialect: Dialect | undefined;
  /**
   * The kind, name or value that is refused; the text at fault of a file that cannot be parsed; what
   * `dialect` would read instead of what is wanted, null where it would read nothing.
   */
  readonly value: string | null;
  /** Why the file cannot be parsed, with the line; undefined where it can be. */
  readonly problem: ConfigProblem | undefined;
  /** What mends it, in one sentence. */
  readonly fix: string;

  constructor(code: ConfigEditErrorCode, fault: Fault) {
    const { message, fix: own } = TEXTS[code];
    const fix = fault.problem ? `${fault.problem.fix} ${own}` : own;
    super(`${toPlace(fault)}: ${message}: ${toDetail(fault)}. ${fix} [${code}]`);
    this.code = code;
    this.file = fault.file;
    this.dialect = fault.dialect;
    this.value = fault.value;
    this.problem = fault.problem;
    this.fix = fix;
  }
}

function toPlace({ file, problem }: Fault): string {
  return problem && isOfLine(problem) ? `${file}:${problem.line}:${problem.column}` : file;
}

function toDetail({ value, dialect, problem }: Fault): string {
  if (problem) return problem.message.replace(/\.$/, '');
  if (dialect === undefined) return JSON.stringify(value);
  return `${dialect} would read ${value === null ? 'nothing' : JSON.stringify(value)}`;
}

/**
 * Whether `error` is a {@link ConfigEditError}. Goes by name, so it also holds across two copies of
 * this package in one program.
 */
export function isConfigEditError(error: unknown): error is ConfigEditError {
  return error instanceof Error && error.name === 'ConfigEditError';
}
