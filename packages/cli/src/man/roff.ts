/**
 * A text for a man page: nothing in it is taken for a request, a hyphen stays one that can be copied,
 * and what is not ASCII is named.
 *
 * @example
 * ```ts
 * toRoff('.env --url …'); // '\\&.env \\-\\-url \\[u2026]'
 * ```
 */
export function toRoff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll(/[^\t\n -~]/gu, nameOf)
    .replaceAll(/^[.']/gm, '\\&$&');
}

function nameOf(char: string): string {
  const hex = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `\\[u${hex}]`;
}

/** A heading of a page. */
export function heading(title: string): string {
  return `.SH ${title}`;
}

/** A paragraph of its own; line breaks in it are as good as blanks. */
export function paragraph(text: string): string {
  return `.PP\n${toRoff(text)}`;
}

/** A term and, indented below it, what it is. */
export function term(name: string, text: string): string {
  return `.TP\n.B "${toRoff(name).replaceAll('"', '""')}"\n${toRoff(text)}`;
}

/** Lines as they stand. */
export function verbatim(lines: readonly string[]): string {
  return ['.PP', '.RS', '.nf', ...lines.map(toRoff), '.fi', '.RE'].join('\n');
}
