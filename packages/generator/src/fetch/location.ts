import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { SourceSpec } from '../ingest/source-record.js';
import { problemError } from '../problem.js';

/** A source as the user named it: `path` is a folder, or anything that `readLocation` knows. */
export interface FetchSpec extends SourceSpec {
  /** A tag, branch or commit of a repository or clone; by default, the newest commit. */
  readonly ref?: string;
  /** Of an archive, in hex. */
  readonly sha256?: string;
}

/** The sources that `update-models` reads by default: the newest of both public repositories. */
export const PUBLIC_SOURCES: readonly FetchSpec[] = [
  { kind: 'botocore', path: 'https://github.com/boto/botocore' },
  { kind: 'smithy', path: 'https://github.com/aws/api-models-aws' },
];

/** Where a source is. */
export type Location =
  /** A public repository on GitHub. */
  | { readonly kind: 'repository'; readonly owner: string; readonly name: string }
  /** The URL of an archive. */
  | { readonly kind: 'url'; readonly url: URL }
  /** botocore as pip installed it, for this Python or for the first one on the PATH. */
  | { readonly kind: 'pip'; readonly python?: string }
  /** The top folder of a git clone. */
  | { readonly kind: 'clone'; readonly folder: string }
  | { readonly kind: 'archive'; readonly file: string }
  | { readonly kind: 'folder'; readonly folder: string };

const REPOSITORY = /^https:\/\/github\.com\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;
const PIP = /^pip(?::(.+))?$/;

/**
 * Finds out what kind of location the user named.
 *
 * @throws ProblemsError if nothing is there, or it cannot be fetched
 * @example
 * ```ts
 * readLocation('https://github.com/boto/botocore'); // { kind: 'repository', owner: 'boto', name: 'botocore' }
 * readLocation('pip'); // { kind: 'pip' }
 * readLocation('models.tar.xz'); // { kind: 'archive', file: 'models.tar.xz' }
 * ```
 */
export function readLocation(text: string): Location {
  const [, owner, name] = REPOSITORY.exec(text) ?? [];
  if (owner && name) return { kind: 'repository', owner, name };
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(text)) return { kind: 'url', url: readUrl(text) };
  const pip = PIP.exec(text);
  if (pip) return { kind: 'pip', ...(pip[1] && { python: pip[1] }) };
  if (!existsSync(text)) {
    const fix = 'name a folder, a clone, an archive, an https URL, or pip';
    throw problemError('EP_FETCH_MISSING', text, 'does not exist', fix);
  }
  if (statSync(text).isFile()) return { kind: 'archive', file: text };
  return { kind: existsSync(join(text, '.git')) ? 'clone' : 'folder', folder: text };
}

function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url) throw problemError('EP_FETCH_URL', text, 'is not a URL', 'write it as https://…');
  if (url.username !== '' || url.password !== '') {
    const place = text.replace(/\/\/[^@]*@/, '//');
    const message = 'contains a password, which would be published in models/';
    const fix = 'download the archive yourself, and name the file';
    throw problemError('EP_FETCH_URL', place, message, fix);
  }
  assertSecure(url);
  return url;
}

/**
 * Allows https, and http on this machine only.
 *
 * @throws ProblemsError for every other URL
 */
export function assertSecure(url: URL, from = url): void {
  if (url.protocol === 'https:') return;
  if (url.protocol === 'http:' && isLoopback(url) && isLoopback(from)) return;
  const message =
    url === from ? 'is not an https URL' : `redirects to ${url.href}, which is not an https URL`;
  const fix = 'use https: over http, anyone on the network could change the models';
  throw problemError('EP_FETCH_INSECURE', from.href, message, fix);
}

function isLoopback({ hostname }: URL): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

const TAKES_REF = new Set(['repository', 'clone']);
const TAKES_SUM = new Set(['repository', 'url', 'archive']);
const REF = /^(?!.*\.\.)\w[\w./+-]*$/;

/**
 * Checks that the options of a source apply to its kind of location.
 *
 * @throws ProblemsError if one does not
 */
export function assertOptions(
  { kind, path, ref, sha256 }: FetchSpec,
  location: Location['kind'],
): void {
  const refuse = (message: string, fix: string): never => {
    throw problemError('EP_FETCH_OPTION', path, message, fix);
  };
  if (location === 'pip' && kind !== 'botocore')
    refuse(`pip has no ${kind} models`, 'write botocore:pip');
  if (ref !== undefined && !TAKES_REF.has(location)) {
    refuse('has no refs', 'remove --ref, or name a repository or a clone');
  }
  if (ref !== undefined && !REF.test(ref)) {
    refuse(`${JSON.stringify(ref)} is not a valid ref`, 'name a tag, branch or commit');
  }
  if (sha256 !== undefined && !TAKES_SUM.has(location)) {
    refuse('is not an archive, so it has no sha256', 'remove --sha256, or name an archive');
  }
}
