import { CliError } from '../../cli-error.js';

/** How a target takes one variable. */
type Quote = (name: string, value: string) => string;

/**
 * Each target of `ep env`, but for JSON, with the line that sets a variable in it.
 *
 * A value has no line ends or other control characters in it. Where a target cannot hold a value, an
 * error is thrown: a line that it would read as something else is never written.
 */
export const QUOTES = {
  /** sh, bash, zsh: between single quotes, only the single quote is special. */
  sh: (name, value) => `export ${name}='${value.replaceAll("'", String.raw`'\''`)}'`,

  /** Between single quotes, `\` and `'` are special. */
  fish: (name, value) => `set -gx ${name} '${value.replaceAll(/[\\']/g, String.raw`\$&`)}'`,

  /** Between single quotes, a quote is doubled; PowerShell takes the typographic ones for quotes, too. */
  powershell: (name, value) =>
    `$env:${name} = '${value.replaceAll(/['\u2018\u2019\u201A\u201B]/g, '$&$&')}'`,

  /**
   * A batch file. Quotes around the whole keep `&`, `|`, `<`, `>` and `^` as they are. A percent sign
   * is doubled. cmd has no escape for a double quote, and an exclamation mark vanishes where delayed
   * expansion is on.
   */
  cmd: (name, value) => {
    refuse(value, '"', '%22', 'batch file');
    refuse(value, '!', '%21', 'batch file');
    return `set "${name}=${value.replaceAll('%', '%%')}"`;
  },

  /**
   * A .env file, as dotenv, Docker Compose, Node.js and shells all read it: bare where no character is
   * special, else between single quotes. They disagree about single quotes and backslashes.
   */
  dotenv: (name, value) => {
    if (PLAIN.test(value)) return `${name}=${value}`;
    refuse(value, "'", '%27', '.env file');
    refuse(value, '\\', '%5C', '.env file');
    return `${name}='${value}'`;
  },

  /** `docker run --env-file` reads a line literally; quotes would become part of the value. */
  docker: toLiteral,

  /** So does GitHub, in the file that GITHUB_ENV names. */
  github: toLiteral,
} as const satisfies Readonly<Record<string, Quote>>;

/** No reader of .env files takes these for anything else, nor a shell that sources one (`:~` is a home). */
const PLAIN = /^[\w:/.,@%+=-]*$/;

function toLiteral(name: string, value: string): string {
  return `${name}=${value}`;
}

/** @param encoded the character as a URL has it: `%22` */
function refuse(value: string, char: string, encoded: string, target: string): void {
  if (!value.includes(char)) return;
  throw new CliError(
    'EP_CLI_UNQUOTABLE',
    `a ${target} cannot hold ${char} in this value`,
    `Write ${encoded} instead of it in the URL.`,
  );
}
