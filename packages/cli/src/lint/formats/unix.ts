import { formatPlace } from '../../diagnostics/format-diagnostic.js';
import { type Io, toPrintable } from '@ep/command-line';
import type { Located } from '../lint-bytes.js';
import type { Report } from '../lint-files.js';
import { toSentences } from './to-sentences.js';

/**
 * A finding a line, as compilers write them, for editors and `grep`. ESLint, stylelint and oxlint call
 * it by the same name.
 *
 * @example
 * ```ts
 * writeUnix(io, report); // .env:5:1: No tool reads … Write … [warning/EP_LINT_WRONG_NAME]
 * ```
 */
export function writeUnix({ stdout }: Pick<Io, 'stdout'>, { located }: Report): void {
  stdout.write(located.map((one) => `${toLine(one)}\n`).join(''));
}

function toLine({ finding }: Located): string {
  const { place, severity, code } = finding;
  return toPrintable(`${formatPlace(place)}: ${toSentences(finding)} [${severity}/${code}]`);
}
