const WORD = /[A-Za-z0-9_]/;

/** Whether a unit may be within a name. */
export function isWord(unit: string): boolean {
  return WORD.test(unit);
}

/** Whether the letter before which `start` is, is no letter: in `"\nAWS_…"` the n belongs to the backslash. */
export function isEscape(units: string, start: number): boolean {
  return /(?<!\\)(?:\\\\)*\\[nrt]$/.test(units.slice(Math.max(0, start - 20), start));
}

/** Whether a name may start here. What a template puts before a name is part of it. */
export function startsWord(units: string, start: number): boolean {
  const before = units.charAt(start - 1);
  if (before === '}') return false;
  return !isWord(before) || isEscape(units, start);
}

const TEMPLATE = /^(?:#?\{|\$[A-Za-z_{(])/;

/** Whether the name ends here that starts at `start`, and nothing is to be put behind it. */
export function endsWord(units: string, start: number, end: number): boolean {
  if (isWord(units.charAt(end)) || TEMPLATE.test(units.slice(end, end + 2))) return false;
  // `…_CLOUD*` is a pattern; `**…_LOGS**` is bold, and `*/` ends a comment.
  const isStar = units.charAt(end) === '*';
  return !isStar || units.charAt(start - 1) === '*' || units.charAt(end + 1) === '/';
}
