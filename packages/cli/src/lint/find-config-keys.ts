import { ENDPOINT_URL, IGNORE_CONFIGURE_ENDPOINT_URLS } from '@ep/config';

import type { Word } from './find-variables.js';

/** A key of a shared config file, wherever its text stands: in the file, a heredoc, a document. */
export interface ConfigKey extends Word {
  /** Where the key counts: below a service's name in a `services` section, or in a profile. */
  readonly in: 'services' | 'profile';
  /** Where its section starts: two keys are in the same section where this is the same. */
  readonly section: number;
}

const HEADER = /^\s*\[\s*(?:(services|profile)\s[^\]]*|(default)\s*)\]/;
/** Nearly every text has none, and is not looked at line by line. */
const ANY_HEADER = /\[\s*(?:services\s|profile\s|default)/;
const OTHER_HEADER = /^\s*\[/;
/** `logs =` with nothing behind it: its settings follow, indented. */
const BLOCK = /^([ \t]*)([A-Za-z][A-Za-z0-9_-]*)[ \t]*=[ \t]*$/;
/** The same in one line, as one tool reads it. */
const DOTTED = new RegExp(`^([ \\t]*)([A-Za-z][A-Za-z0-9_-]*)\\.${ENDPOINT_URL}[ \\t]*=`);
const URL_LINE = new RegExp(`^[ \\t]*${ENDPOINT_URL}[ \\t]*=`);
const MISSPELT = new RegExp(`^([ \\t]*)(${IGNORE_CONFIGURE_ENDPOINT_URLS})[ \\t]*=`);
const BLANK_OR_COMMENT = /^\s*(?:[#;]|$)/;

interface Line {
  readonly text: string;
  readonly start: number;
}

/**
 * The keys in a text that name a service in a `services` section, right or wrong, and the misspelt
 * one of profiles. Only what is certain counts: a section's header, and a key with an endpoint URL.
 *
 * @example
 * ```ts
 * [...findConfigKeys('[services my]\nlogs =\n  endpoint_url = http://localhost:4566\n')];
 * // [{ name: 'logs', start: 14, end: 18, in: 'services', section: 0 }]
 * ```
 */
export function* findConfigKeys(units: string): Generator<ConfigKey> {
  if (!ANY_HEADER.test(units)) return;
  const lines = [...toLines(units)];
  let section: Pick<ConfigKey, 'in' | 'section'> | null = null;
  for (const [at, { text, start }] of lines.entries()) {
    if (OTHER_HEADER.test(text)) section = toSection(text, start);
    else if (section !== null) {
      const found = section.in === 'profile' ? MISSPELT.exec(text) : toServiceKey(lines, at);
      if (found) yield { ...toWord(found, start), ...section };
    }
  }
}

function* toLines(units: string): Generator<Line> {
  let start = 0;
  while (start < units.length) {
    const end = units.indexOf('\n', start);
    const stop = end === -1 ? units.length : end;
    yield { text: units.slice(start, stop).replace(/\r$/, ''), start };
    start = stop + 1;
  }
}

function toSection(text: string, start: number): Pick<ConfigKey, 'in' | 'section'> | null {
  const header = HEADER.exec(text);
  if (header === null) return null;
  return { in: header[1] === 'services' ? 'services' : 'profile', section: start };
}

function toServiceKey(lines: readonly Line[], at: number): RegExpExecArray | null {
  const text = lines[at]?.text ?? '';
  const block = BLOCK.exec(text);
  return block && hasUrl(lines, at, block[1]?.length ?? 0) ? block : DOTTED.exec(text);
}

/** Whether an endpoint URL is among the deeper lines that follow. */
function hasUrl(lines: readonly Line[], at: number, indent: number): boolean {
  for (let next = at + 1; next < lines.length; next++) {
    const text = lines[next]?.text ?? '';
    if (BLANK_OR_COMMENT.test(text)) continue;
    if (text.search(/\S/) <= indent) return false;
    if (URL_LINE.test(text)) return true;
  }
  return false;
}

function toWord({ 1: indent = '', 2: name = '' }: RegExpExecArray, start: number): Word {
  const from = start + indent.length;
  return { name, start: from, end: from + name.length };
}
