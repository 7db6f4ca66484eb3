import type { Severity } from '../../diagnostics/diagnostic.js';
import type { Io } from '@ep/command-line';
import type { Located } from '../lint-bytes.js';
import type { Report } from '../lint-files.js';
import { toSentences } from './text.js';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/**
 * Workflow commands that GitHub shows as annotations beside the lines, one a line.
 *
 * Source: GitHub's documentation, "Workflow commands for GitHub Actions".
 */
export function writeGithub({ stdout }: Io, { located, failures }: Report): void {
  const annotations = [
    ...located.map(toAnnotation),
    ...failures.map(({ code, message, fix }) =>
      toCommand('error', { title: code }, `${message}. ${fix ?? ''}`),
    ),
  ];
  stdout.write(annotations.map((line) => `${line}\n`).join(''));
}

function toAnnotation({ finding }: Located): string {
  const { severity, code, place } = finding;
  const { file, line, column, endColumn } = place;
  const where = { line, col: column, endColumn: endColumn - 1, title: code };
  const whole = file === null ? where : { file, ...where };
  return toCommand(COMMANDS[severity], whole, toSentences(finding));
}

/**
 * A workflow command, with what would end it or one of its properties written otherwise.
 *
 * @example
 * ```ts
 * toCommand('error', { file: 'a,b' }, '100 %\nsure'); // '::error file=a%2Cb::100 %25%0Asure'
 * ```
 */
export function toCommand(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeProperty(`${value}`)}`,
  );
  return `::${name} ${list.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
