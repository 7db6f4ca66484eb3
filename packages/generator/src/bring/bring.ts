import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import type { SourceSpec } from '../ingest/source-spec.js';
import { assertOptions } from './assert-options.js';
import { bringClone } from './bring-clone.js';
import type { BringSpec } from './bring-spec.js';
import { notPinned } from './download-problems.js';
import { download } from './download.js';
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
  if (spec.kind !== 'botocore' && spec.kind !== 'smithy') return asItIs(spec, spec.path);
  const location = readLocation(spec.path);
  assertOptions(spec, location.kind);
  mkdirSync(room, { recursive: true });
  switch (location.kind) {
    case 'folder':
      return asItIs(spec, spec.path);
    case 'pip':
      return asItIs({ origin: PYPI, ...spec }, await findBotocore(location.python));
    case 'clone':
      return fromClone(spec, location.folder, room);
    case 'archive':
      if (spec.sha256 !== undefined) await assertSum(location.file, spec.sha256);
      return unpacked(spec, location.file, room, basename(location.file), options);
    case 'repository':
      return fromRepository(spec, `${location.owner}/${location.name}`, room, options);
    case 'address':
      return fromAddress(spec, location.url, room, location.url.href, options);
  }
}

const PYPI = 'https://pypi.org/project/botocore/';

/** A source that is on this machine already. */
function asItIs({ ref: _ref, sha256: _sha256, ...spec }: BringSpec, path: string): Brought {
  return { spec: { ...spec, path }, place: path };
}

async function fromClone(spec: BringSpec, clone: string, room: string): Promise<Brought> {
  const { kind, ref } = spec;
  const folder = join(room, 'files');
  const wanted = (path: string): boolean => isWanted(kind, path);
  const { commit, origin } = await bringClone(clone, ref ?? 'HEAD', folder, wanted);
  return toBrought(spec, folder, origin, ref ?? commit);
}

function fromRepository(
  spec: BringSpec,
  repository: string,
  room: string,
  options: BringOptions,
): Promise<Brought> {
  const archive = `https://codeload.github.com/${repository}/tar.gz/${spec.ref ?? 'HEAD'}`;
  return fromAddress(spec, new URL(archive), room, `https://github.com/${repository}`, options);
}

async function fromAddress(
  spec: BringSpec,
  url: URL,
  room: string,
  origin: string,
  options: BringOptions,
): Promise<Brought> {
  const file = join(room, 'archive');
  await download({ url, file, sha256: spec.sha256, ...options });
  return unpacked(spec, file, room, origin, options);
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
