import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const PREFIX = 'ep-models-';
/** Milliseconds after which nobody can be using a folder any more. */
const STALE = 24 * 60 * 60 * 1000;

/**
 * Calls `use` with a new empty folder, which is gone afterwards: also where it fails or a signal ends
 * the process. What can catch no signal leaves it; the next call removes it once it is a day old.
 */
export async function withTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  sweep();
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  const end = (signal: NodeJS.Signals): void => {
    for (const known of SIGNALS) process.off(known, end);
    remove(folder);
    // Now with nobody to catch it: whoever waits learns what ended the process.
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
      // Somebody else was faster, or it cannot be removed: neither stands in the way.
    }
  }
}

/** Of this user alone: where all users share a place, somebody else's folder may be a trap. */
function isStale(folder: string): boolean {
  const { uid, mtimeMs } = lstatSync(folder);
  return uid === (process.getuid?.() ?? uid) && Date.now() - mtimeMs > STALE;
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
