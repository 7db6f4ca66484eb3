import { IGNORE_CONFIGURED_ENDPOINT_URLS } from '@ep/config';
import { AWS_IGNORE_CONFIGURED_ENDPOINT_URLS } from '@ep/env';

import type { Candidate, Diagnostic } from '../diagnostics/diagnostic.js';
import type { LookAlike } from '../services/look-alike.js';
import { type Meaning, toFix } from '../services/meaning.js';
import { isCertain } from './judge-name.js';
import type { LintCode } from './lint-codes.js';

/** What is said of a wrong name; where it stands is for others to say. */
export interface Verdict extends Omit<Diagnostic, 'place' | 'edit'> {
  readonly code: LintCode;
  /** What is right in its place; null where only a person can tell. */
  readonly replacement: string | null;
}

/** What a name is in the text: a variable, or a key of the shared config file. */
export type NameKind = 'variable' | 'key';

/**
 * Says what is wrong with a name, and what mends it.
 *
 * @example
 * ```ts
 * toVerdict('logs', 'key', toMeaning('logs')).fix; // 'Write cloudwatch_logs.'
 * ```
 */
export function toVerdict(name: string, kind: NameKind, meaning: Meaning): Verdict {
  const [first] = meaning.candidates;
  const toName = (one: Candidate): string => (kind === 'variable' ? one.envVar : one.identifier);
  const unread = kind === 'variable' ? 'No tool reads' : 'No tool knows a service by the key';
  return {
    code: toCode(kind, meaning),
    severity: 'warning',
    value: name,
    message: `${unread} ${name}${first === undefined ? ': no service is called that' : ''}.${meaning.why}`,
    fix: first === undefined ? UNKNOWN_FIXES[kind] : toFix(meaning, toName),
    candidates: meaning.candidates,
    replacement: first !== undefined && isCertain(meaning) ? toName(first) : null,
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
  variable: `ep find looks services up. Give a variable of your own another name, or ${ALLOW}.`,
  key: `ep find looks services up. If it is meant to be there, ${ALLOW}.`,
};

/** What is said of a name that another program may read: nothing is put in its place. */
export function toLookAlikeVerdict(name: string, lookAlike: LookAlike): Verdict {
  const { message, fix, candidates } = lookAlike;
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
 * What is said of the page's misspelt key, and of the variable that people make of it. Nothing is
 * put in its place: that would switch endpoints off that are in use today.
 */
export function toMisspeltVerdict(name: string, kind: NameKind): Verdict {
  return {
    code: 'EP_LINT_MISSPELT_IGNORE',
    severity: 'warning',
    value: name,
    message: `No tool reads ${name}: configured endpoint URLs stay in use, whatever it is set to.`,
    fix: `Remove it; or write ${RIGHT_IGNORE[kind]}, and mind that true then switches them off.`,
    replacement: null,
  };
}
