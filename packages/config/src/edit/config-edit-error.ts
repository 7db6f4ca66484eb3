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
    message: 'This kind of change does not exist',
    fix: 'Use one of the kinds of the type ConfigEdit.',
  },
  EP_CONFIG_EDIT_UNREADABLE: {
    message: 'The file cannot be parsed and was not changed',
    fix: 'Then make the change again.',
  },
  EP_CONFIG_EDIT_NAME: {
    message: 'Some tools do not read this name of a section or key',
    fix: 'Use lowercase letters, digits, -, _ and . in keys, and no spaces or quotes in names.',
  },
  EP_CONFIG_EDIT_SERVICE: {
    message: 'No tool reads this key in a services section',
    fix: "Use the service's identifier; findServices of @ep/identifiers/crosswalk finds it by any name.",
  },
  EP_CONFIG_EDIT_KEY: {
    message: 'No tool reads this endpoint key in a profile',
    fix: 'Use a key for which isProfileKey is true, or the kind "other-profile-key" for keys such as region.',
  },
  EP_CONFIG_EDIT_VALUE: {
    message: 'The tools read this value in different ways',
    fix: 'Use a value on one line that is not empty, has no spaces around it and no " #" or " ;" in it.',
  },
  EP_CONFIG_EDIT_URL: {
    message: 'Some tools do not accept this endpoint URL',
    fix: 'Start it with http:// or https://, as in http://localhost:4566.',
  },
  EP_CONFIG_EDIT_DIFFERS: {
    message: 'The tools would read the changed file in different ways',
    fix: 'Parse the file as "documented" and fix the problems that it reports, then make the change again.',
  },
};

/** Why a change is refused. */
interface Fault {
  readonly file: string;
  readonly value: string | null;
  readonly dialect?: Dialect;
  readonly problem?: ConfigProblem;
}

/** A change that is refused, because the tools would not all read it the same way. The text is not changed. */
export class ConfigEditError extends Error {
  override readonly name = 'ConfigEditError';
  readonly code: ConfigEditErrorCode;
  /** The file, as the caller names it. */
  readonly file: string;
  /** The dialect that would read something else; undefined where the change is refused before parsing. */
  readonly dialect: Dialect | undefined;
  /**
   * The refused kind, name or value; for a file that cannot be parsed, the invalid text; else what
   * `dialect` would read instead of the wanted value, null for nothing.
   */
  readonly value: string | null;
  /** Why the file cannot be parsed; undefined where it can be. */
  readonly problem: ConfigProblem | undefined;
  /** What is refused and where, without the fix. */
  readonly summary: string;
  /** How to fix it. */
  readonly fix: string;

  constructor(code: ConfigEditErrorCode, fault: Fault) {
    const { message, fix: own } = TEXTS[code];
    const fix = fault.problem ? `${fault.problem.fix} ${own}` : own;
    const summary = `${toPlace(fault)}: ${message}: ${toDetail(fault)}`;
    super(`${summary}. ${fix} [${code}]`);
    this.code = code;
    this.summary = summary;
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
