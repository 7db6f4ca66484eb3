import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The paths below `folder` of all that is in it but folders, with forward slashes; none where it is missing. */
export function listBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
