import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { bringProblem } from './bring-problem.js';

/** Where a source lives. */
export type Location =
  /** A public repository on GitHub. */
  | { readonly kind: 'repository'; readonly owner: string; readonly name: string }
  /** An archive at an address. */
  | { readonly kind: 'address'; readonly url: URL }
  /** botocore as pip installed it, for this Python or for the first that is found. */
  | { readonly kind: 'pip'; readonly python?: string }
  /** The top folder of a git clone. */
  | { readonly kind: 'clone'; readonly folder: string }
  | { readonly kind: 'archive'; readonly file: string }
  | { readonly kind: 'folder'; readonly folder: string };

const REPOSITORY = /^https:\/\/github\.com\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;
const PIP = /^pip(?::(.+))?$/;

/**
 * Tells what kind of place the user named.
 *
 * @throws ProblemsError where there is nothing at that place, or nothing that could be brought
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
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(text)) return { kind: 'address', url: readAddress(text) };
  const pip = PIP.exec(text);
  if (pip) return { kind: 'pip', ...(pip[1] && { python: pip[1] }) };
  if (!existsSync(text)) {
    const fix = 'name a folder, a clone, an archive, an https address, or pip';
    throw bringProblem('EP_BRING_MISSING', text, 'does not exist', fix);
  }
  if (statSync(text).isFile()) return { kind: 'archive', file: text };
  return { kind: existsSync(join(text, '.git')) ? 'clone' : 'folder', folder: text };
}

function readAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url) throw bringProblem('EP_BRING_ADDRESS', text, 'is no address', 'write it as https://…');
  if (url.username !== '' || url.password !== '') {
    const fix = 'download the archive yourself, and name the file';
    const place = text.replace(/\/\/[^@]*@/, '//');
    throw bringProblem(
      'EP_BRING_ADDRESS',
      place,
      'holds a password, which models/ would tell',
      fix,
    );
  }
  assertSecure(url);
  return url;
}

/**
 * Lets https pass, and http on this machine alone.
 *
 * @throws ProblemsError for every other address
 */
export function assertSecure(url: URL, from = url): void {
  if (url.protocol === 'https:') return;
  if (url.protocol === 'http:' && isLoopback(url) && isLoopback(from)) return;
  const message =
    url === from ? 'is no https address' : `leads on to ${url.href}, which is no https address`;
  const fix = 'use https; anyone on the way could change what comes over another';
  throw bringProblem('EP_BRING_INSECURE', from.href, message, fix);
}

function isLoopback({ hostname }: URL): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
