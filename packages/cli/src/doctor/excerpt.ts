import { mayShow } from '@ep/config';
import { maskCredentials } from '@ep/resolver';

import { type Place, isFilePlace } from '../diagnostics/diagnostic.js';
import { fileOf, lineOf, type Situation } from './situation.js';

const HIDDEN = '***';

/** The line of a place as far as it may be shown; null where the place is a variable. */
export function excerptOf(situation: Situation, place: Place): string | null {
  if (!isFilePlace(place)) return null;
  const line = lineOf(fileOf(situation, place.file), place.line);
  return line === undefined ? null : toSafeLine(line);
}

/**
 * A line of a shared file as far as it may be shown: headers and keys; values only of keys that bear
 * on endpoints. A line without a key may be a part of a secret, and so may a comment: null.
 *
 * @example
 * ```ts
 * toSafeLine('aws_secret_access_key = abc'); // 'aws_secret_access_key = ***'
 * ```
 */
export function toSafeLine(line: string): string | null {
  if (/^\s*[#;]/.test(line)) return null;
  if (/^\s*\[/.test(line)) return line.slice(0, line.lastIndexOf(']') + 1) || null;
  const { before = '', value = '' } = KEY_AND_VALUE.exec(line)?.groups ?? {};
  if (before === '') return mayShow(firstWord(line)) ? maskCredentials(line) : null;
  const key = before.trim().replace(/\s*[=:]$/, '');
  return value === '' || mayShow(key) ? before + maskCredentials(value) : before + HIDDEN;
}

const KEY_AND_VALUE = /^(?<before>[^=:]+[=:]\s*)(?<value>.*)$/;

function firstWord(line: string): string {
  return line.trim().split(/\s/, 1)[0] ?? '';
}
