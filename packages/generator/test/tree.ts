import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** The text of every file below `folder`, by its path with forward slashes. */
export function readTree(folder: string): Record<string, string> {
  return mapFiles(folder, (path) => readFileSync(path, 'utf8'));
}

/** When every file below `folder` was last written, and which file it is: nothing that is written keeps both. */
export function readStamps(folder: string): Record<string, string> {
  return mapFiles(folder, (path) => {
    const { mtimeNs, ino } = statSync(path, { bigint: true });
    return `${ino} ${mtimeNs}`;
  });
}

/** Writes files below `folder`, by their paths with forward slashes. */
export function writeTree(
  folder: string,
  tree: Readonly<Record<string, string | Uint8Array>>,
): void {
  for (const [path, content] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

function mapFiles(folder: string, use: (path: string) => string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path).split(sep).join('/'), use(path)]),
  );
}
