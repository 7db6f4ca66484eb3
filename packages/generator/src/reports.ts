import { editionOf } from './catalog/check-ages.js';
import type { IngestResult } from './commands/ingest.js';
import type { MakeResult } from './commands/make-packages.js';
import type { SourceRecord } from './ingest/statement.js';
import { formatProblems, type Problem } from './problem.js';
import { type Drift, isClean } from './write/write-files.js';

const DRIFT: Problem = {
  code: 'EP_GENERATE_DRIFT',
  place: 'packages/',
  message: 'generated files do not match models/',
  fix: 'pnpm generate',
};

/** Tells which packages were made; the exit code. */
export function reportMade({ services, packages, drift }: MakeResult, out: string): number {
  const written = drift.missing.length + drift.different.length;
  console.log(`${out}: ${packages.join(', ')} of ${services} services; ${written} files written`);
  return 0;
}

/** A source in a line: what it is, of when, and what it came to. */
export function describeSource(source: SourceRecord): string {
  const { kind, origin, files, sha256 } = source;
  return `${kind}: ${origin} ${editionOf(source)}, ${files} files, sha256 ${sha256}`;
}

/** Tells why a server is asked again, and when. */
export function reportRetry(place: string, reason: string, wait: number): void {
  console.error(`${place}: ${reason}; trying again in ${(wait / 1000).toFixed(1)} s`);
}

/** Tells what `models/` has now; the exit code. */
export function reportIngested({ services, retired, changed, warnings }: IngestResult): number {
  warn(warnings);
  const state = changed ? 'written' : 'unchanged';
  console.log(`models/: ${services} services, ${retired} of them retired, ${state}`);
  return 0;
}

/** Tells how many services a version is the first to have; the exit code. */
export function reportStamped(release: string, services: number): number {
  console.log(`models/releases.json: ${services} services are new in ${release}`);
  return 0;
}

/** Tells how many generated files were written; the exit code. */
export function reportWritten(files: number, { missing, different, leftOver }: Drift): number {
  const written = missing.length + different.length;
  console.log(`${files} generated files: ${written} written, ${leftOver.length} removed`);
  return 0;
}

/** Tells which generated files do not match `models/`; the exit code, 1 where there are any. */
export function reportDrift(files: number, drift: Drift): number {
  if (isClean(drift)) {
    console.log(`${files} generated files match models/`);
    return 0;
  }
  for (const path of drift.missing) console.error(`missing    ${path}`);
  for (const path of drift.different) console.error(`different  ${path}`);
  for (const path of drift.leftOver) console.error(`left over  ${path}`);
  console.error(formatProblems([DRIFT]));
  return 1;
}

/** Tells of doubts that stop nothing. */
export function warn(problems: readonly Problem[]): void {
  if (problems.length > 0) console.error(formatProblems(problems));
}
