import { formatDiagnostic } from '../../diagnostics/format-diagnostic.js';
import { type Io, toPrintable, toStyle } from '@ep/command-line';
import { summarize } from '../../diagnostics/summarize.js';
import type { Report } from '../lint-files.js';

/** Findings for people on stdout, a paragraph each; what was done, on stderr. */
export function writeText({ stdout, stderr }: Io, report: Report): void {
  const paragraphs = report.located.map(({ finding, source }) =>
    formatDiagnostic(finding, { color: stdout.color, excerpt: () => source }),
  );
  if (paragraphs.length > 0) stdout.write(`${paragraphs.join('\n\n')}\n`);
  if (paragraphs.length > 0 && stdout.isTty && stderr.isTty) stderr.write('\n');
  for (const { finding } of report.mended) {
    const { place, value, edit } = finding;
    const where = toPrintable(`${place.file}:${place.line}:${place.column}`);
    stderr.write(`mended ${where} ${value} → ${edit?.text}\n`);
  }
  stderr.write(`${describe(report)}\n`);
  const certain = report.located.filter(({ edit }) => edit !== null).length;
  const { bold } = toStyle(stderr);
  if (certain > 0 && report.from === 'files')
    stderr.write(`${bold('--fix')} mends ${certain} of them.\n`);
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
