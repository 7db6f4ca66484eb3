import { shortenText, toPrintable } from '@ep/command-line';
import { dialects } from '@ep/config';

import {
  type Diagnostic,
  isFilePlace,
  type Place,
  severities,
  type Severity,
} from './diagnostic.js';
import { formatExcerpt } from './format-excerpt.js';

/** How findings are printed. */
export interface FormatOptions {
  /** Whether the terminal takes colours. */
  readonly color: boolean;
  /** The whole source line of a finding, without its end; null where there is none to show. */
  readonly excerpt: (finding: Diagnostic) => string | null;
}

const COLORS: Readonly<Record<Severity, string>> = {
  error: '\u001B[31m',
  warning: '\u001B[33m',
  note: '\u001B[36m',
};
const BOLD = '\u001B[1m';
const DIM = '\u001B[2m';
const RESET = '\u001B[0m';

/** Each dialect's line begins with its name, as `--dialect` takes it. */
const NAME_WIDTH = Math.max(...dialects.map(({ length }) => length));

/**
 * A finding as text: place, severity and code; what is wrong; the source line; what each tool does;
 * the services that can be meant; the fix. Credentials in URLs are masked.
 *
 * @example
 * ```ts
 * formatDiagnostic(finding, { color: false, excerpt: () => 'logs = http://localhost:4566' });
 * // config:7:1 warning EP_DOCTOR_SERVICE_KEY
 * //   No tool knows a service by the key logs.
 * //   7 | logs =
 * //     | ^^^^
 * //   fix: Write cloudwatch_logs.
 * ```
 */
export function formatDiagnostic(finding: Diagnostic, { color, excerpt }: FormatOptions): string {
  const paint = (code: string, text: string): string => (color ? code + text + RESET : text);
  const { severity, code, message, fix } = finding;
  const head = `${paint(BOLD, toPrintable(shortenText(formatPlace(finding.place))))} ${paint(COLORS[severity], severity)} ${paint(DIM, code)}`;
  const lines = [
    head,
    `  ${toPrintable(message)}`,
    ...toExcerpt(finding, excerpt(finding)),
    ...toDialects(finding),
    ...toCandidates(finding),
    `  ${paint(BOLD, 'fix:')} ${toPrintable(fix)}`,
  ];
  return lines.join('\n');
}

/**
 * A place in one word: `~/.aws/config:7:3`, or the name of the variable.
 *
 * @example
 * ```ts
 * formatPlace({ file: null, line: 7, column: 3, endColumn: 5 }); // '<stdin>:7:3'
 * ```
 */
export function formatPlace(place: Place): string {
  if (!isFilePlace(place)) return place.variable;
  return `${place.file ?? '<stdin>'}:${place.line}:${place.column}`;
}

function toExcerpt({ place }: Diagnostic, source: string | null): string[] {
  return source === null || !isFilePlace(place) ? [] : formatExcerpt(source, place);
}

/** One line for all that do alike, so that what differs stands out. */
function toDialects({ dialects: does }: Diagnostic): string[] {
  if (does === undefined) return [];
  const alike = new Set(dialects.map((dialect) => does[dialect]));
  if (alike.size === 1) return [`  all tools: ${toPrintable(does.documented)}`];
  return dialects.map(
    (dialect) => `  ${dialect.padEnd(NAME_WIDTH)}  ${toPrintable(does[dialect])}`,
  );
}

/** Only a choice is worth a list: a single candidate is in the fix. */
function toCandidates({ candidates = [] }: Diagnostic): string[] {
  if (candidates.length < 2) return [];
  return candidates.map(
    ({ envVar, serviceId, identifier }) => `  - ${identifier} (${serviceId}): ${envVar}`,
  );
}

/**
 * How many findings there are of each severity, in words.
 *
 * @example
 * ```ts
 * summarize(findings); // '2 errors, 1 warning'
 * summarize([]); // 'no findings'
 * ```
 */
export function summarize(findings: readonly Pick<Diagnostic, 'severity'>[]): string {
  const counts = severities.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }));
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}${count === 1 ? '' : 's'}`);
  return parts.length === 0 ? 'no findings' : parts.join(', ');
}
