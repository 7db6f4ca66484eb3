import { closeSync, futimesSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file that is being unpacked, in chunks. */
export interface UnpackedFile {
  readonly write: (chunk: Uint8Array) => void;
  readonly close: () => void;
}

/** The files that an archive unpacks to below `folder`. */
export function startFiles(folder: string): {
  open: (path: string, modified: Date | undefined) => UnpackedFile;
  /** Closes what an error left open: on Windows, the folder could not be removed otherwise. */
  closeAll: () => void;
} {
  const opened = new Set<number>();
  return {
    open: (path, modified) => {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      // Never over another file: the gate sees to that, and this is one more lock.
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

/** The days of services are told from those of files; some archives have them all on one day of 1980. */
function isPlausible(modified: Date | undefined): modified is Date {
  const time = modified?.getTime() ?? 0;
  return time > FIRST_MODELS && time <= Date.now();
}
