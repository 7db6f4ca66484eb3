import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Problem } from '../problem.js';
import { type ModelsFolder, readModels } from './read-models.js';

/**
 * Reads an older `models/` to compare with: `base` is a folder, itself a `models/` or one that has
 * it, or a commit, branch or tag of the repository at `root`.
 *
 * @returns undefined where there is no such thing, which goes to `problems` with all that is wrong
 *   with the models
 */
export function readBase(
  root: string,
  base: string,
  problems: Problem[],
): ModelsFolder | undefined {
  if (isFolder(base)) {
    const inner = join(base, 'models');
    return readModels(isFolder(inner) ? inner : base, problems);
  }
  const tree = git(root, ['rev-parse', '--verify', '--quiet', `${base}:./models`]);
  if (base.startsWith('-') || tree === undefined) {
    problems.push(unknown(base));
    return undefined;
  }
  return readTree(root, tree, `${base}:models`, problems);
}

/** The models of a git tree, which is unpacked for it; neither the index nor the work tree is touched. */
function readTree(root: string, tree: string, name: string, problems: Problem[]): ModelsFolder {
  const folder = mkdtempSync(join(tmpdir(), 'ep-base-'));
  try {
    const gitFolder = git(root, ['rev-parse', '--absolute-git-dir']);
    const env = {
      GIT_DIR: gitFolder,
      GIT_WORK_TREE: folder,
      GIT_INDEX_FILE: join(folder, '.index'),
    };
    git(folder, ['read-tree', tree], env);
    git(folder, ['checkout-index', '--all', '--quiet'], env);
    const found: Problem[] = [];
    const models = readModels(folder, found);
    problems.push(
      ...found.map((problem) => ({ ...problem, place: problem.place.replace(folder, name) })),
    );
    return models;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What git prints, without the line's end; undefined where it fails or is not installed. */
function git(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): string | undefined {
  try {
    const options = {
      cwd,
      env: { ...process.env, ...env },
      stdio: 'pipe',
      encoding: 'utf8',
    } as const;
    return execFileSync('git', [...args], options).trim();
  } catch {
    return undefined;
  }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function unknown(base: string): Problem {
  return {
    code: 'EP_DIFF_BASE',
    place: `--base ${base}`,
    message: 'is no folder, and no commit, branch or tag that has models/',
    fix: 'name one that is there; in a shallow clone, fetch it first: git fetch --unshallow --tags',
  };
}
