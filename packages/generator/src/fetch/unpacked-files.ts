import { closeSync, futimesSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { EntryGate } from './entry-gate.js';

/** What the readers of tar and zip need. */
export interface Unpacking {
  readonly gate: EntryGate;
  /** Creates a file; undefined if it is not wanted. */
  readonly open: (path: string, modified: Date | undefined) => UnpackedFile | undefined;
}

/** A file that is being unpacked, in chunks. */
export interface UnpackedFile {
  readonly write: (chunk: Uint8Array) => void;
  readonly close: () => void;
}

/** Creates the files of an archive below `folder`. */
export function startFiles(folder: string): {
  open: (path: string, modified: Date | undefined) => UnpackedFile;
  /** Closes the files that an error left open: Windows could not remove the folder otherwise. */
  closeAll: () => void;
} {
  const opened = new Set<number>();
  return {
    open: (path, modified) => {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      // Never over another file: the gate has checked that, and this is a second lock.
      const file = openSync(target, 'wx', 0o600);
      opened.add(file);
      return {
        write: (chunk) => writeFileSync(file, chunk),
        close: () => {
          if (isPlausible(modified)) futimesSync(file, modified, modified);
          closeSync(file);
          opened.delete(file);
        },
      };
    },
    closeAll: () => {
      for (const file of opened) closeSync(file);
    },
  };
}

const FIRST_MODELS = Date.UTC(2006, 0);

/** Services are dated by their files, and some archives date every file 1980. */
function isPlausible(modified: Date | undefined): modified is Date {
  const time = modified?.getTime() ?? 0;
  return time > FIRST_MODELS && time <= Date.now();
}

/** Whether a comment is the one that git writes into its archives: their commit. */
export function isCommit(comment: string): boolean {
  return /^[0-9a-f]{40}$/.test(comment);
}
