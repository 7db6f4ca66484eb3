import { toCmd } from './quote/to-cmd.js';
import { toDotenv } from './quote/to-dotenv.js';
import { toFish } from './quote/to-fish.js';
import { toLiteral } from './quote/to-literal.js';
import { toPowershell } from './quote/to-powershell.js';
import { toSh } from './quote/to-sh.js';

/** How a target takes one variable. */
type Quote = (name: string, value: string) => string;

/** What `ep env` can write, but for JSON, which is no list of lines. */
const QUOTES = {
  sh: toSh,
  fish: toFish,
  powershell: toPowershell,
  cmd: toCmd,
  dotenv: toDotenv,
  docker: toLiteral,
  github: toLiteral,
} as const satisfies Readonly<Record<string, Quote>>;

/** A target for which `ep env` writes variables. */
export type EnvFormat = keyof typeof QUOTES | 'json';

/** A variable and its value. */
export interface Variable {
  readonly name: string;
  readonly value: string;
}

/**
 * The variables as a target takes them, each on a line of its own; for `json`, as one object.
 *
 * @param variables without line ends or other control characters in them
 * @throws UnquotableError where the target has no way to hold a value
 * @example
 * ```ts
 * formatVariables('sh', [{ name: 'AWS_ENDPOINT_URL_S3', value: 'http://localhost:4566' }]);
 * // "export AWS_ENDPOINT_URL_S3='http://localhost:4566'\n"
 * ```
 */
export function formatVariables(format: EnvFormat, variables: readonly Variable[]): string {
  if (format === 'json') {
    const object = Object.fromEntries(variables.map(({ name, value }) => [name, value]));
    return `${JSON.stringify(object, null, 2)}\n`;
  }
  const quote: Quote = QUOTES[format];
  return variables.map(({ name, value }) => `${quote(name, value)}\n`).join('');
}
