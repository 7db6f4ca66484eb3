import { ENDPOINT_URL, parseSharedConfig } from '@ep/config';
import { isIdentifier } from '@ep/identifiers';

/** An `endpoint_url` of a `services` section that belongs to no service. */
export interface StrayUrl {
  /** Its line, from 1. */
  readonly line: number;
  /** What mends it. */
  readonly fix: string;
}

/**
 * The `endpoint_url` that stands un-indented in a `services` section, where no tool reads it; undefined
 * where there is none. There is never a second: with a key twice, the file cannot be read.
 *
 * @example
 * ```ts
 * findStrayUrl('[services local]\ns3 =\nendpoint_url = http://a\n', 'local');
 * // { line: 3, fix: 'Indent it by two blanks if it is for s3, or remove it.' }
 * ```
 */
export function findStrayUrl(text: string, section: string): StrayUrl | undefined {
  const { services } = parseSharedConfig(text, { file: 'config', dialect: 'aws-cli' });
  const entries = services.get(section)?.entries;
  const stray = entries?.get(ENDPOINT_URL);
  if (entries === undefined || stray?.nested !== null) return undefined;
  const above = [...entries.values()].findLast(({ line }) => line < stray.line);
  const isOfAbove = above !== undefined && isIdentifier(above.key) && above.nested === null;
  const fix =
    isOfAbove && above.value === ''
      ? `Indent it by two blanks if it is for ${above.key}, or remove it.`
      : 'Remove it, or put it below the service that it is for, indented by two blanks.';
  return { line: stray.line, fix };
}
