import { refuse } from '../unquotable.js';

/** What no reader of .env files takes for anything else, nor a shell that sources one (`:~` is a home). */
const PLAIN = /^[\w:/.,@%+=-]*$/;

/**
 * A line of a .env file, as dotenv, Docker Compose, Node.js and shells read it alike: bare where
 * nothing is special, else between single quotes, where nothing is.
 *
 * @throws UnquotableError where the value has a single quote or a backslash, which the readers do
 *   not agree on
 * @example
 * ```ts
 * toDotenv('A', 'http://a/#b'); // "A='http://a/#b'"
 * ```
 */
export function toDotenv(name: string, value: string): string {
  if (PLAIN.test(value)) return `${name}=${value}`;
  refuse(value, "'", '%27', '.env file');
  refuse(value, '\\', '%5C', '.env file');
  return `${name}='${value}'`;
}
