import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { isBotocoreFile } from '../ingest/list-botocore.js';
import { isSmithyModel } from '../ingest/read-smithy.js';
import type { SourceSpec } from '../ingest/source-record.js';
import type { SourceKind } from '../ingest/statement.js';
import { download, type DownloadOptions, wrongSum } from './download.js';
import { assertOptions, type FetchSpec, readLocation } from './location.js';
import { fetchClone, findBotocore } from './programs.js';
import { unpack } from './unpack.js';

/** A source that ingest can read, and the name of its folder in problems. */
export interface Fetched {
  readonly spec: SourceSpec;
  readonly place: string;
  /** The folder that its archive was unpacked to, if it has one. */
  readonly unpacked?: string;
}

/**
 * Fetches one source to this machine, wherever it is.
 *
 * @param workDir an empty folder for what is downloaded and unpacked
 * @throws ProblemsError if it cannot be fetched, is damaged or hostile
 */
export async function fetchSource(
  spec: FetchSpec,
  workDir: string,
  options: DownloadOptions = {},
): Promise<Fetched> {
  if (spec.kind !== 'botocore' && spec.kind !== 'smithy') return asItIs(spec, spec.path);
  const location = readLocation(spec.path);
  assertOptions(spec, location.kind);
  mkdirSync(workDir, { recursive: true });
  switch (location.kind) {
    case 'folder':
      return asItIs(spec, spec.path);
    case 'pip':
      return asItIs({ origin: PYPI, ...spec }, await findBotocore(location.python));
    case 'clone':
      return fromClone(spec, location.folder, workDir);
    case 'archive':
      if (spec.sha256 !== undefined) await assertSum(location.file, spec.sha256);
      return fromArchive(spec, location.file, workDir, basename(location.file), options);
    case 'repository':
      return fromRepository(spec, `${location.owner}/${location.name}`, workDir, options);
    case 'url':
      return fromUrl(spec, location.url, workDir, location.url.href, options);
  }
}

const PYPI = 'https://pypi.org/project/botocore/';

/** A source that is on this machine already. */
function asItIs({ ref: _ref, sha256: _sha256, ...spec }: FetchSpec, path: string): Fetched {
  return { spec: { ...spec, path }, place: path };
}

async function fromClone(spec: FetchSpec, clone: string, workDir: string): Promise<Fetched> {
  const { kind, ref } = spec;
  const folder = join(workDir, 'files');
  const wanted = (path: string): boolean => isWanted(kind, path);
  const { commit, origin } = await fetchClone(clone, ref ?? 'HEAD', folder, wanted);
  return toFetched(spec, folder, origin, ref ?? commit);
}

function fromRepository(
  spec: FetchSpec,
  repository: string,
  workDir: string,
  options: DownloadOptions,
): Promise<Fetched> {
  const archive = `https://codeload.github.com/${repository}/tar.gz/${spec.ref ?? 'HEAD'}`;
  return fromUrl(spec, new URL(archive), workDir, `https://github.com/${repository}`, options);
}

async function fromUrl(
  spec: FetchSpec,
  url: URL,
  workDir: string,
  origin: string,
  options: DownloadOptions,
): Promise<Fetched> {
  const file = join(workDir, 'archive');
  await download({ url, file, sha256: spec.sha256, ...options });
  return fromArchive(spec, file, workDir, origin, options);
}

async function fromArchive(
  spec: FetchSpec,
  archive: string,
  workDir: string,
  origin: string,
  { limits }: DownloadOptions,
): Promise<Fetched> {
  const folder = join(workDir, 'files');
  const wanted = (path: string): boolean => isWanted(spec.kind, path);
  mkdirSync(folder, { recursive: true });
  const task = { archive, place: spec.path, folder, wanted, ...(limits && { limits }) };
  const commit = await unpack(task);
  return toFetched(spec, folder, origin, spec.ref ?? commit);
}

/** botocore's files state its version; Smithy models have a tag or commit instead. */
function toFetched(
  spec: FetchSpec,
  folder: string,
  origin: string,
  ref: string | undefined,
): Fetched {
  const { ref: _ref, sha256: _sha256, ...plain } = spec;
  const version = spec.kind === 'smithy' && ref !== undefined ? { version: shortened(ref) } : {};
  const path = modelsIn(spec.kind, folder);
  return { spec: { origin, ...version, ...plain, path }, place: spec.path, unpacked: folder };
}

function shortened(ref: string): string {
  return /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 12) : ref;
}

async function assertSum(file: string, wanted: string): Promise<void> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  const found = hash.digest('hex');
  if (found !== wanted) throw wrongSum(file, found, wanted);
}

/** Whether ingest reads the file of this path in an archive of that kind; the others are not unpacked. */
function isWanted(kind: SourceKind, path: string): boolean {
  if (kind !== 'botocore') return isSmithyModel(basename(path));
  // The version of botocore is in the first file of its package.
  return /(^|\/)botocore\/__init__\.py$/.test(path) || isBotocoreFile(basename(path));
}

/** The folder to ingest in an unpacked archive; ingest finds botocore's data folder itself. */
function modelsIn(kind: SourceKind, folder: string): string {
  return kind === 'botocore' ? folder : onlyFolder(onlyFolder(folder), 'models');
}

/**
 * The one folder in `folder` if there is nothing else; most archives name it after a version. The
 * paths in the sum of `sources.json` start below it, so that they are the same for every version.
 */
function onlyFolder(folder: string, name?: string): string {
  const [only, ...others] = readdirSync(folder, { withFileTypes: true });
  if (!only?.isDirectory() || others.length > 0) return folder;
  return name === undefined || name === only.name ? join(folder, only.name) : folder;
}
