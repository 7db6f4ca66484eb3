import { findJsonPlace, type JsonPath } from '../../json/find-json-place.js';
import { toPosition } from '../../json/to-position.js';
import type { ConfigFault } from './ep-config.js';

/** Whoever mends these runs it again. */
const MOST_TOLD = 5;

/**
 * What is wrong with an `ep.config.json`, each fault with its place.
 *
 * @param text what the file holds, without a byte order mark
 * @example
 * ```ts
 * formatFaults('{ "lnit": {} }', toEpConfig({ lnit: {} }).faults);
 * // '1:3: the file has no "lnit"; it has $schema, lint'
 * ```
 */
export function formatFaults(text: string, faults: readonly ConfigFault[]): string {
  const told = faults.slice(0, MOST_TOLD).map((fault) => {
    const { line, column } = toPosition(text, findOffset(text, fault));
    return `${line}:${column}: ${toName(fault.path)} ${fault.message}`;
  });
  const more = faults.length - told.length;
  return [...told, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

/** What is missing is where that is which lacks it. */
function findOffset(text: string, { path, key }: ConfigFault): number {
  if (key !== null) return findJsonPlace(text, [...path, key])?.key ?? 0;
  const place = findJsonPlace(text, path) ?? findJsonPlace(text, path.slice(0, -1));
  return place?.value ?? 0;
}

/** As one would write it in a program: `lint.allow[2].paths`. */
function toName(path: JsonPath): string {
  if (path.length === 0) return 'the file';
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}
