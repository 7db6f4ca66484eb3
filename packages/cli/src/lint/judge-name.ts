import { IGNORE_CONFIGURED_ENDPOINT_URLS } from '@ep/config';
import { AWS_IGNORE_CONFIGURED_ENDPOINT_URLS, isEnvVar } from '@ep/env';
import { isIdentifier } from '@ep/identifiers';
import { ENV_VAR_PREFIX, squash } from '@ep/naming';

import type { Candidate, Diagnostic } from '../diagnostics/diagnostic.js';
import type { LookAlike } from '../services/look-alike.js';
import { type Meaning, toFix, toMeaning } from '../services/meaning.js';

/** The stable codes of `ep lint`, each with its meaning. */
export const lintCodes = {
  EP_LINT_WRONG_NAME: 'A variable that no tool reads; elsewhere, one service has this name.',
  EP_LINT_SHARED_NAME: 'A variable that no tool reads; elsewhere, several services have this name.',
  EP_LINT_NEAR_NAME: 'A variable that no tool reads, spelt almost like one that tools read.',
  EP_LINT_UNKNOWN_NAME: 'A variable that no tool reads and that names no service.',
  EP_LINT_LOOKALIKE_NAME:
    'A variable that looks like an AWS setting, but that only another program may read.',
  EP_LINT_WRONG_KEY: 'A services key that no tool reads; elsewhere, one service has this name.',
  EP_LINT_SHARED_KEY:
    'A services key that no tool reads; elsewhere, several services have this name.',
  EP_LINT_NEAR_KEY: 'A services key that no tool reads, spelt almost like one that tools read.',
  EP_LINT_UNKNOWN_KEY: 'A services key that no tool reads and that names no service.',
  EP_LINT_MISSPELT_IGNORE: 'A misspelling of the ignore setting, which no tool reads.',
} as const;

/** The code of a finding of `ep lint`. */
export type LintCode = keyof typeof lintCodes;

/** A diagnostic without its place, which the caller adds. */
export interface Verdict extends Omit<Diagnostic, 'place' | 'edit'> {
  readonly code: LintCode;
  /** The right name; null where a person must decide. */
  readonly replacement: string | null;
}

/** What a name is in the text: a variable, or a key of the shared config file. */
export type NameKind = 'variable' | 'key';

/** What documents write where the reader is to fill in the name of a service. */
const BLANKS: ReadonlySet<string> = new Set([
  'identifier',
  'name',
  'service',
  'serviceid',
  'serviceidentifier',
  'servicename',
  'x',
  'xxx',
]);

/**
 * What a variable was meant to be.
 *
 * @returns null where nothing is wrong: the variable of a service, or a placeholder
 * @example
 * ```ts
 * judgeVariable('AWS_ENDPOINT_URL_LOGS')?.candidates[0]?.identifier; // 'cloudwatch_logs'
 * judgeVariable('AWS_ENDPOINT_URL_S3'); // null
 * ```
 */
export function judgeVariable(name: string): Meaning | null {
  const rest = squash(name.slice(ENV_VAR_PREFIX.length));
  return isEnvVar(name) || BLANKS.has(rest) ? null : meaningOf(name);
}

/**
 * What a key of a `services` section was meant to be. Its case is not judged: some tools ignore case.
 *
 * @returns null where nothing is wrong
 * @example
 * ```ts
 * judgeKey('stepfunctions')?.candidates[0]?.identifier; // 'sfn'
 * ```
 */
export function judgeKey(key: string): Meaning | null {
  return isIdentifier(key.toLowerCase()) ? null : meaningOf(key);
}

/** Looking a name up takes up to 20 ms, and a project often repeats the same wrong name. */
const known = new Map<string, Meaning>();

function meaningOf(name: string): Meaning {
  const meaning = known.get(name) ?? toMeaning(name);
  known.set(name, meaning);
  return meaning;
}

/**
 * The verdict on a wrong name. It has a replacement only where the name is known elsewhere as the name
 * of exactly one service.
 *
 * @example
 * ```ts
 * ofMeaning('logs', 'key', toMeaning('logs')).fix; // 'Write cloudwatch_logs.'
 * ```
 */
export function ofMeaning(name: string, kind: NameKind, meaning: Meaning): Verdict {
  const { candidates, isGuess, why } = meaning;
  const [first, ...others] = candidates;
  const toName = (one: Candidate): string => (kind === 'variable' ? one.envVar : one.identifier);
  const unread =
    kind === 'key'
      ? `The key ${name} names no service, so no tool reads it.`
      : `No tool reads ${name}${first === undefined ? ': it names no service' : ''}.`;
  return {
    code: toCode(kind, meaning),
    severity: 'warning',
    value: name,
    message: unread + why,
    fix: first === undefined ? UNKNOWN_FIXES[kind] : toFix(meaning, toName),
    candidates,
    replacement: first !== undefined && others.length === 0 && !isGuess ? toName(first) : null,
  };
}

function toCode(kind: NameKind, { candidates, isGuess }: Meaning): LintCode {
  const of = kind === 'variable' ? 'NAME' : 'KEY';
  if (candidates.length === 0) return `EP_LINT_UNKNOWN_${of}`;
  if (isGuess) return `EP_LINT_NEAR_${of}`;
  return candidates.length === 1 ? `EP_LINT_WRONG_${of}` : `EP_LINT_SHARED_${of}`;
}

const ALLOW = 'allow it in ep.config.json or with the comment ep-lint-ignore';
const UNKNOWN_FIXES: Readonly<Record<NameKind, string>> = {
  variable: `Find the service with ep find. If the variable is your own, rename it or ${ALLOW}.`,
  key: `Find the service with ep find. If the key is your own, ${ALLOW}.`,
};

/** The verdict on a name that another program may read: it never has a replacement. */
export function ofLookAlike(name: string, { message, fix, candidates }: LookAlike): Verdict {
  return {
    code: 'EP_LINT_LOOKALIKE_NAME',
    severity: 'note',
    value: name,
    message,
    fix: `${fix}; if another program reads it, ${ALLOW}.`,
    candidates,
    replacement: null,
  };
}

const RIGHT_IGNORE: Readonly<Record<NameKind, string>> = {
  variable: AWS_IGNORE_CONFIGURED_ENDPOINT_URLS,
  key: IGNORE_CONFIGURED_ENDPOINT_URLS,
};

/**
 * The verdict on the key that the AWS CLI User Guide misspells, and on the variable that people derive
 * from it. It has no replacement: the right spelling would switch off endpoints that are in use today.
 */
export function ofMisspeltIgnore(name: string, kind: NameKind): Verdict {
  return {
    code: 'EP_LINT_MISSPELT_IGNORE',
    severity: 'warning',
    value: name,
    message: `No tool reads ${name}, so it has no effect: configured endpoint URLs stay in use.`,
    fix: `Remove it, or write ${RIGHT_IGNORE[kind]}: with true, tools then ignore configured endpoint URLs.`,
    replacement: null,
  };
}
