import type { Dialect } from '@ep/config';
import type { EnvVar } from '@ep/env';
import type { Identifier, ServiceId } from '@ep/identifiers';

/** How bad it is: `error`, some tool fails; `warning`, something is not as it seems; `note`, good to know. */
export type Severity = 'error' | 'warning' | 'note';

/** Every {@link Severity}, the worst first. */
export const severities = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

/** A stretch of one line of a file. Lines and columns count from 1, columns in UTF-16 code units. */
export interface FilePlace {
  /** The file as the user knows it; null where the text is from standard input. */
  readonly file: string | null;
  readonly line: number;
  readonly column: number;
  /** The column behind the last character. */
  readonly endColumn: number;
}

/** A variable of the environment. */
export interface VariablePlace {
  readonly variable: string;
}

/** Where a finding is. */
export type Place = FilePlace | VariablePlace;

/** A service that can be meant. */
export interface Candidate {
  readonly identifier: Identifier;
  readonly serviceId: ServiceId;
  readonly envVar: EnvVar;
}

/** A change of a text that is certain: what stands from `start` up to `end` gives way to `text`. */
export interface TextEdit {
  /** Offsets into the text of the file, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Something that will not do what it seems to, where it is, and the fix. */
export interface Diagnostic {
  /** Stable, for programs and allow lists: `EP_DOCTOR_IGNORE_KEY`. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, in one sentence. */
  readonly message: string;
  readonly place: Place;
  /** The text at fault, credentials masked: `AWS_ENDPOINT_URL_LOGS`. */
  readonly value: string;
  /** What to do, in a sentence or two. */
  readonly fix: string;
  /** What each tool does with it, in a few words. */
  readonly dialects?: Readonly<Record<Dialect, string>>;
  /** The services that can be meant, the likeliest first. */
  readonly candidates?: readonly Candidate[];
  /** Only where it is certain. */
  readonly edit?: TextEdit;
}

/**
 * Whether a place is in a file or in standard input.
 *
 * @example
 * ```ts
 * isFilePlace({ variable: 'AWS_ENDPOINT_URL' }); // false
 * ```
 */
export function isFilePlace(place: Place): place is FilePlace {
  return 'line' in place;
}
