import type { ArchiveEntry } from './archive-entry.js';

/** A place that an entry has taken. */
export type Place = Pick<ArchiveEntry, 'path' | 'kind'>;

/**
 * Marks the place of an entry as taken; the entry that has it already, if one has. Folders may come
 * as often as they like. Places are compared as the least exact file system does.
 */
export function takePlace(
  path: string,
  kind: ArchiveEntry['kind'],
  seen: Map<string, Place>,
): string | undefined {
  const parts = path.split('/');
  for (let depth = 1; depth <= parts.length; depth++) {
    const place = parts.slice(0, depth).join('/');
    const key = place.normalize('NFC').toLowerCase();
    const as = depth < parts.length ? 'folder' : kind;
    const before = seen.get(key);
    if (before && (before.kind !== 'folder' || as !== 'folder')) return before.path;
    seen.set(key, { path: place, kind: as });
  }
  return undefined;
}
