/** The lines of a text, each with the end that it has, so that they can be put together again. */
export class TextLines {
  /** Each line with its end. */
  readonly lines: string[];
  /** The end that the first line has, for new ones. */
  readonly end: string;

  constructor(text: string) {
    this.lines = text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
    this.end = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  }

  toString(): string {
    return this.lines.join('');
  }

  /** The text of a line, counted from 1, without its end. */
  textOf(line: number): string {
    return (this.lines[line - 1] ?? '').replace(/[\r\n]+$/, '');
  }

  /** Puts new lines after a line, 0 for before the first; the last line gets the end that it lacks. */
  insertAfter(line: number, texts: readonly string[]): void {
    const last = this.lines[line - 1];
    if (last !== undefined && !/[\r\n]$/.test(last)) this.lines[line - 1] = last + this.end;
    this.lines.splice(line, 0, ...texts.map((text) => text + this.end));
  }

  /** Removes the lines from `first` to `last`, both included. */
  remove(first: number, last: number): void {
    this.lines.splice(first - 1, last - first + 1);
  }

  /** Removes the lines from `first` to `last` that are no comments: these are somebody's words. */
  removeAllButComments(first: number, last: number): void {
    const kept = this.lines.slice(first - 1, last).filter((line) => isComment(line.trim()));
    this.lines.splice(first - 1, last - first + 1, ...kept);
  }

  /** Puts `text` in the place of what a line has from a column on. */
  replaceFrom(line: number, column: number, text: string): void {
    const old = this.lines[line - 1] ?? '';
    const end = /[\r\n]*$/.exec(old)?.[0] ?? '';
    this.lines[line - 1] = old.slice(0, column - 1) + text + end;
  }

  /** The last line of the section from `first` on, without the blank lines and comments before the next header. */
  endOfSection(first: number): number {
    let last = first;
    for (let line = first + 1; line <= this.lines.length; line++) {
      const text = this.textOf(line).trim();
      if (text.startsWith('[')) break;
      if (text !== '' && !isComment(text)) last = line;
    }
    return last;
  }
}

/** Whether a line that has no blanks around it is a comment. */
function isComment(text: string): boolean {
  return text.startsWith('#') || text.startsWith(';');
}
