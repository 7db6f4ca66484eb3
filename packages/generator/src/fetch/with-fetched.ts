import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';

import type { SourceSpec } from '../ingest/source-record.js';
import { type Problem, ProblemsError } from '../problem.js';
import type { DownloadOptions } from './download.js';
import { type Fetched, fetchSource } from './fetch-source.js';
import type { FetchSpec } from './location.js';

/**
 * Fetches sources side by side, and calls `use` with what ingest can read. Nothing that was
 * downloaded or unpacked is left afterwards.
 *
 * @throws ProblemsError with what is wrong with any of them; also that of `use`, in which the
 *   temporary folders are replaced by the names of the sources
 */
export async function withFetched<T>(
  specs: readonly FetchSpec[],
  options: DownloadOptions,
  use: (specs: readonly SourceSpec[]) => Promise<T>,
): Promise<T> {
  return withTemporaryFolder(async (workDir) => {
    const fetched = await fetchAll(specs, workDir, options);
    try {
      return await use(fetched.map(({ spec }) => spec));
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      throw new ProblemsError(relocate(error.problems, fetched));
    }
  });
}

async function fetchAll(
  specs: readonly FetchSpec[],
  workDir: string,
  options: DownloadOptions,
): Promise<Fetched[]> {
  const settled = await Promise.allSettled(
    specs.map((spec, index) => fetchSource(spec, join(workDir, String(index)), options)),
  );
  const problems: Problem[] = [];
  for (const result of settled) {
    if (result.status === 'fulfilled') continue;
    if (!(result.reason instanceof ProblemsError)) throw result.reason;
    problems.push(...result.reason.problems);
  }
  if (problems.length > 0) throw new ProblemsError(problems);
  return settled.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
}

function relocate(problems: readonly Problem[], fetched: readonly Fetched[]): Problem[] {
  const renamed = (text: string): string =>
    fetched.reduce(
      (before, { unpacked, place }) =>
        unpacked === undefined
          ? before
          : before.replaceAll(unpacked + sep, `${place}: `).replaceAll(unpacked, place),
      text,
    );
  return problems.map((problem) => ({
    ...problem,
    place: renamed(problem.place),
    message: renamed(problem.message),
  }));
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const PREFIX = 'ep-models-';
/** Milliseconds after which no run can still be using a folder. */
const STALE = 24 * 60 * 60 * 1000;

/**
 * Calls `use` with a new empty folder, and removes it afterwards: also if `use` fails or a signal
 * ends the process. A process that is killed leaves it; the next call removes it a day later.
 */
export async function withTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  sweep();
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  const end = (signal: NodeJS.Signals): void => {
    for (const known of SIGNALS) process.off(known, end);
    remove(folder);
    // Again, now that nothing catches it: the parent process sees what ended this one.
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  try {
    return await use(folder);
  } finally {
    for (const signal of SIGNALS) process.off(signal, end);
    remove(folder);
  }
}

function sweep(): void {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    try {
      if (isStale(folder)) remove(folder);
    } catch {
      // Another process removed it first, or it cannot be removed: neither stops this run.
    }
  }
}

/** Only this user's: in a folder that all users share, another user's may be a trap. */
function isStale(folder: string): boolean {
  const { uid, mtimeMs } = lstatSync(folder);
  return uid === (process.getuid?.() ?? uid) && Date.now() - mtimeMs > STALE;
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
