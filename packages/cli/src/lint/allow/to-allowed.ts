import { relative, sep } from 'node:path';

import ignore from 'ignore';

import type { AllowEntry } from './ep-config.js';
import type { FoundConfig } from './read-ep-config.js';

/** Whether a name is allowed in a file; the path of the file is absolute, null of a text that is none. */
export type IsAllowed = (name: string, path: string | null) => boolean;

/**
 * What an allow list allows.
 *
 * @example
 * ```ts
 * toAllowed({ folder: cwd, config })('AWS_ENDPOINT_URL_MINE', join(cwd, '.env'));
 * ```
 */
export function toAllowed(found: FoundConfig): IsAllowed {
  const entries = found.config.lint.allow.map((entry) => toEntry(entry));
  return (name, path) => {
    const inside = path && relative(found.folder, path).split(sep).join('/');
    return entries.some(({ takesName, takesPath }) => takesName(name) && takesPath(inside));
  };
}

function toEntry({ name, paths }: AllowEntry): {
  takesName: (name: string) => boolean;
  takesPath: (path: string | null) => boolean;
} {
  const stem = name.slice(0, -1);
  const patterns = ignore({ ignorecase: false }).add([...paths]);
  return {
    takesName: name.endsWith('*') ? (one) => one.startsWith(stem) : (one) => one === name,
    takesPath: (path) =>
      paths.length === 0 || (path !== null && ignore.isPathValid(path) && patterns.ignores(path)),
  };
}
