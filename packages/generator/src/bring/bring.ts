import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import type { SourceSpec } from '../ingest/source-spec.js';
import { bringClone } from './bring-clone.js';
import { bringProblem } from './bring-problem.js';
import type { BringSpec } from './bring-spec.js';
import { download, notPinned } from './download.js';
import { findBotocore } from './find-botocore.js';
import type { Limits } from './limits.js';
import { readLocation } from './location.js';
import { isWanted, modelsIn } from './models-in.js';
import type { RetryOptions } from './retry.js';
import { unpack } from './unpack.js';

/** How to bring; all of it has defaults that are right for real sources. */
export interface BringOptions {
  readonly limits?: Limits;
  readonly retries?: RetryOptions;
  readonly patience?: number;
  /** Is told of every attempt at an address that failed and is followed by another. */
  readonly onRetry?: (place: string, reason: string, wait: number) => void;
}

/** A source that ingest can read, and what its folder is to be called where people are told of it. */
export interface Brought {
  readonly spec: SourceSpec;
  readonly place: string;
  /** The folder that was unpacked to; undefined where nothing was. */
  readonly unpacked?: string;
}

/**
 * Brings one source to this machine, from wherever it lives.
 *
 * @param room an empty folder for what is downloaded and unpacked
 * @throws ProblemsError where it cannot be had, is damaged or hostile
 */
export async function bring(
  spec: BringSpec,
  room: string,
  options: BringOptions = {},
): Promise<Brought> {
  const { ref, sha256, ...plain } = spec;
  if (spec.kind !== 'botocore' && spec.kind !== 'smithy') return { spec: plain, place: spec.path };
  const location = readLocation(spec.path);
  assertOptions(spec, location.kind);
  mkdirSync(room, { recursive: true });
  switch (location.kind) {
    case 'folder':
      return { spec: plain, place: spec.path };
    case 'pip': {
      const path = await findBotocore(location.python);
      return {
        spec: { origin: 'https://pypi.org/project/botocore/', ...plain, path },
        place: path,
      };
    }
    case 'clone': {
      const folder = join(room, 'files');
      const wanted = (path: string): boolean => isWanted(spec.kind, path);
      const { commit, origin } = await bringClone(location.folder, ref ?? 'HEAD', folder, wanted);
      return toBrought(spec, folder, origin, ref ?? commit);
    }
    case 'archive':
      if (sha256 !== undefined) await assertSum(location.file, sha256);
      return unpacked(spec, location.file, room, basename(location.file), options);
    case 'repository': {
      const { owner, name } = location;
      const url = new URL(`https://codeload.github.com/${owner}/${name}/tar.gz/${ref ?? 'HEAD'}`);
      const file = join(room, 'archive');
      await download({ url, file, sha256, ...options });
      return unpacked(spec, file, room, `https://github.com/${owner}/${name}`, options);
    }
    case 'address': {
      const file = join(room, 'archive');
      await download({ url: location.url, file, sha256, ...options });
      return unpacked(spec, file, room, location.url.href, options);
    }
  }
}

const TAKES_REF = new Set(['repository', 'clone']);
const TAKES_SUM = new Set(['repository', 'address', 'archive']);
const REF = /^(?!.*\.\.)\w[\w./+-]*$/;

function assertOptions({ kind, path, ref, sha256 }: BringSpec, location: string): void {
  const refuse = (message: string, cure: string): never => {
    throw bringProblem('EP_BRING_OPTION', path, message, cure);
  };
  if (location === 'pip' && kind !== 'botocore')
    refuse(`pip has no ${kind} models`, 'write botocore:pip');
  if (ref !== undefined && !TAKES_REF.has(location)) {
    refuse('has no refs', 'name --ref after a repository or a clone alone');
  }
  if (ref !== undefined && !REF.test(ref)) {
    refuse(`${JSON.stringify(ref)} is no ref`, 'name a tag, branch or commit');
  }
  if (sha256 !== undefined && !TAKES_SUM.has(location)) {
    refuse('is no archive that has a sum', 'name --sha256 after an archive alone');
  }
}

async function unpacked(
  spec: BringSpec,
  archive: string,
  room: string,
  origin: string,
  { limits }: BringOptions,
): Promise<Brought> {
  const folder = join(room, 'files');
  const wanted = (path: string): boolean => isWanted(spec.kind, path);
  mkdirSync(folder, { recursive: true });
  const commit = await unpack({
    archive,
    place: spec.path,
    folder,
    wanted,
    ...(limits && { limits }),
  });
  return toBrought(spec, folder, origin, spec.ref ?? commit);
}

/** botocore says its version itself; of Smithy models, the tag or commit has to do. */
function toBrought(
  spec: BringSpec,
  folder: string,
  origin: string,
  ref: string | undefined,
): Brought {
  const { ref: _ref, sha256: _sha256, ...plain } = spec;
  const version = spec.kind === 'smithy' && ref !== undefined ? { version: shortened(ref) } : {};
  const path = modelsIn(spec.kind, folder);
  return { spec: { origin, ...version, ...plain, path }, place: spec.path, unpacked: folder };
}

function shortened(ref: string): string {
  return /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 12) : ref;
}

async function assertSum(file: string, pinned: string): Promise<void> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  const found = hash.digest('hex');
  if (found !== pinned) throw notPinned(file, found, pinned);
}
