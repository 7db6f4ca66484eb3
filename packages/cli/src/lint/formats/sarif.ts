import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { EnvelopeError, Io } from '@ep/command-line';
import type { ArtifactLocation, Invocation, Log, ReportingDescriptor, Result, Run } from 'sarif';

import { version } from '../../version.js';
import { type LintCode, lintCodes } from '../judge-name.js';
import type { Located } from '../lint-bytes.js';
import type { Report } from '../lint-files.js';
import { toSentences } from './text.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const ABOUT = 'https://www.npmjs.com/package/@ep/cli';
const RULE_IDS = Object.keys(lintCodes) as LintCode[];

/**
 * Writes one SARIF log; a result whose fix is certain has it as a `fix`.
 *
 * Source: OASIS, Static Analysis Results Interchange Format 2.1.0.
 */
export function writeSarif({ stdout }: Io, report: Report): void {
  stdout.write(`${JSON.stringify(toSarif(report), null, 2)}\n`);
}

/** The SARIF log of a report. */
export function toSarif({ located, failures }: Report): Log {
  const driver = { name: 'ep', version, informationUri: ABOUT, rules: RULE_IDS.map(toRule) };
  const run: Run = {
    tool: { driver },
    // Columns count as in an editor, not in Unicode code points.
    columnKind: 'utf16CodeUnits',
    invocations: [toInvocation(failures)],
    results: located.map(toResult),
  };
  return { $schema: SCHEMA, version: '2.1.0', runs: [run] };
}

function toRule(id: LintCode): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: lintCodes[id] },
    helpUri: ABOUT,
    defaultConfiguration: { level: id === 'EP_LINT_LOOKALIKE_NAME' ? 'note' : 'warning' },
  };
}

function toInvocation(failures: readonly EnvelopeError[]): Invocation {
  return {
    executionSuccessful: failures.length === 0,
    toolExecutionNotifications: failures.map(({ code, message, fix }) => ({
      descriptor: { id: code },
      level: 'error',
      message: { text: `${message}. ${fix ?? ''}` },
    })),
  };
}

function toResult({ finding }: Located): Result {
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

/** A path below the working folder stays relative: the viewer of the log knows the root of the sources. */
function toArtifact(path: string | null): ArtifactLocation {
  if (path === null) return { description: { text: 'standard input' } };
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  const uri = path.split(sep).map(encodeURIComponent).join('/');
  return uri.startsWith('../') ? { uri } : { uri, uriBaseId: '%SRCROOT%' };
}
