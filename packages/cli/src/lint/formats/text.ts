import { type Io, toPrintable, toStyle } from '@ep/command-line';

import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { formatDiagnostic, formatPlace, summarize } from '../../diagnostics/format-diagnostic.js';
import type { Located } from '../lint-bytes.js';
import type { Report } from '../lint-files.js';

/** Writes a paragraph for each finding to stdout; what was fixed and a summary, to stderr. */
export function writeText({ stdout, stderr }: Io, report: Report): void {
  const paragraphs = report.located.map(({ finding, source }) =>
    formatDiagnostic(finding, { color: stdout.color, excerpt: () => source }),
  );
  if (paragraphs.length > 0) stdout.write(`${paragraphs.join('\n\n')}\n`);
  if (paragraphs.length > 0 && stdout.isTty && stderr.isTty) stderr.write('\n');
  for (const { finding } of report.fixed) {
    const { place, value, edit } = finding;
    const where = toPrintable(`${place.file}:${place.line}:${place.column}`);
    stderr.write(`fixed ${where} ${value} → ${edit?.text}\n`);
  }
  stderr.write(`${describe(report)}\n`);
  const certain = report.located.filter(({ edit }) => edit !== null).length;
  const { bold } = toStyle(stderr);
  if (certain > 0 && report.from === 'files')
    stderr.write(`${bold('--fix')} fixes ${certain} of them.\n`);
}

/** `2 warnings in 1 file; 12 files read`. */
function describe({ from, located, read }: Report): string {
  const found = summarize(located.map(({ finding }) => finding));
  const files = new Set(located.map(({ finding }) => finding.place.file)).size;
  if (from === 'stdin') return `${found} in the input`;
  return `${found}${files > 0 ? ` in ${count(files)}` : ''}; ${count(read)} read`;
}

function count(files: number): string {
  return `${files.toLocaleString('en')} ${files === 1 ? 'file' : 'files'}`;
}

/**
 * Writes one line for each finding, as compilers do, for editors and `grep`. ESLint, stylelint and
 * oxlint use the same name for this format.
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

/**
 * A finding as one string, for formats that have a single field for it: message, fix, and the names to
 * choose from where there are several.
 *
 * @example
 * ```ts
 * toSentences(finding); // 'No tool reads AWS_ENDPOINT_URL_LOGS. … Write AWS_ENDPOINT_URL_CLOUDWATCH_LOGS.'
 * ```
 */
export function toSentences({ code, message, fix, candidates = [] }: Diagnostic): string {
  const names = candidates.map(({ identifier, envVar }) =>
    code.endsWith('_KEY') ? identifier : envVar,
  );
  return `${message} ${fix}${names.length > 1 ? ` (${names.join(', ')})` : ''}`;
}
