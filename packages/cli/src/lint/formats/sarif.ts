import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { EnvelopeError, Io } from '@ep/command-line';
import { version } from '../../version.js';
import { type LintCode, lintCodes } from '../lint-codes.js';
import type { Located } from '../lint-bytes.js';
import type { Report } from '../lint-files.js';
import { toSentences } from './to-sentences.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const ABOUT = 'https://www.npmjs.com/package/@ep/cli';
const RULE_IDS = Object.keys(lintCodes) as LintCode[];

/**
 * One SARIF log, with what `--fix` would write as a fix of each result where it is certain.
 *
 * Source: OASIS, Static Analysis Results Interchange Format 2.1.0.
 */
export function writeSarif({ stdout }: Io, report: Report): void {
  stdout.write(`${JSON.stringify(toSarif(report), null, 2)}\n`);
}

/** The log as a value. */
export function toSarif({ located, failures }: Report): object {
  const driver = { name: 'ep', version, informationUri: ABOUT, rules: RULE_IDS.map(toRule) };
  const run = {
    tool: { driver },
    // Columns count as an editor's do, and not in Unicode code points.
    columnKind: 'utf16CodeUnits',
    invocations: [toInvocation(failures)],
    results: located.map(toResult),
  };
  return { $schema: SCHEMA, version: '2.1.0', runs: [run] };
}

function toRule(id: LintCode): object {
  return {
    id,
    shortDescription: { text: lintCodes[id] },
    helpUri: ABOUT,
    defaultConfiguration: { level: id === 'EP_LINT_LOOKALIKE_NAME' ? 'note' : 'warning' },
  };
}

function toInvocation(failures: readonly EnvelopeError[]): object {
  const toolExecutionNotifications = failures.map(({ code, message, fix }) => ({
    descriptor: { id: code },
    level: 'error',
    message: { text: `${message}. ${fix ?? ''}` },
  }));
  return { executionSuccessful: failures.length === 0, toolExecutionNotifications };
}

function toResult({ finding }: Located): object {
  const { code, severity, place, edit } = finding;
  const artifactLocation = toArtifact(place.file);
  const region = { startLine: place.line, startColumn: place.column, endColumn: place.endColumn };
  const replacement = edit && { deletedRegion: region, insertedContent: { text: edit.text } };
  return {
    ruleId: code,
    ruleIndex: RULE_IDS.findIndex((id) => id === code),
    level: severity,
    message: { text: toSentences(finding) },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    ...(replacement && {
      fixes: [{ artifactChanges: [{ artifactLocation, replacements: [replacement] }] }],
    }),
  };
}

/** A path within the project stays relative, for whoever shows the log knows where that is. */
function toArtifact(path: string | null): object {
  if (path === null) return { description: { text: 'standard input' } };
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  const uri = path.split(sep).map(encodeURIComponent).join('/');
  return uri.startsWith('../') ? { uri } : { uri, uriBaseId: '%SRCROOT%' };
}
