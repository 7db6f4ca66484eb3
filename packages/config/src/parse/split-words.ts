const BLANK = /[ \t\r\n]/;
/** What makes more of a text than words with spaces between them. */
const SPECIAL = /['"\\\t\r\n]/;

/**
 * The words of a section's header, split as a POSIX shell would: quotes group, a backslash escapes.
 *
 * @returns undefined where a quote is left open or a backslash comes last
 */
export function splitWords(text: string): string[] | undefined {
  if (!SPECIAL.test(text)) return splitPlain(text);
  const words: string[] = [];
  let word: string | undefined;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (BLANK.test(char)) {
      if (word !== undefined) words.push(word);
      word = undefined;
      continue;
    }
    const piece = readPiece(text, at);
    if (piece === undefined) return undefined;
    word = (word ?? '') + piece.text;
    at = piece.last;
  }
  return word === undefined ? words : [...words, word];
}

/** Most headers, by far the fastest. */
function splitPlain(text: string): string[] {
  const words = text.split(' ');
  return words.includes('') ? words.filter(Boolean) : words;
}

interface Piece {
  readonly text: string;
  /** The index of the last character that belongs to it. */
  readonly last: number;
}

function readPiece(text: string, at: number): Piece | undefined {
  const char = text.charAt(at);
  if (char === '\\') {
    return at + 1 < text.length ? { text: text.charAt(at + 1), last: at + 1 } : undefined;
  }
  if (char === "'") return readSingleQuoted(text, at);
  if (char === '"') return readDoubleQuoted(text, at);
  return { text: char, last: at };
}

function readSingleQuoted(text: string, start: number): Piece | undefined {
  const end = text.indexOf("'", start + 1);
  return end === -1 ? undefined : { text: text.slice(start + 1, end), last: end };
}

/** Within double quotes a backslash escapes only a double quote and itself, and else stays. */
function readDoubleQuoted(text: string, start: number): Piece | undefined {
  let quoted = '';
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') return { text: quoted, last: at };
    const next = text.charAt(at + 1);
    const escaped = char === '\\' && (next === '"' || next === '\\');
    quoted += escaped ? next : char;
    if (escaped) at++;
  }
  return undefined;
}
