import { existsSync, readFileSync } from 'node:fs';

import { ProblemsError } from '../problem.js';
import { compareFiles, type Drift, writeFiles } from '../write/write-files.js';
import type { Rendering } from './render.js';

/** The folders, below the repository, in which every file is a generated one. */
export const GENERATED_FOLDERS: readonly string[] = [
  'packages/identifiers/src/generated',
  'packages/env/src/generated',
  'packages/endpoints/src/generated',
];

/** What generate found, and fixed unless it was only to check. */
export interface GenerateResult {
  readonly rendering: Rendering;
  readonly drift: Drift;
}

/** How to generate. */
export interface GenerateOptions {
  /** Only compare, write nothing. */
  readonly check: boolean;
  /** A file that `render` wrote; without one, everything is rendered now. */
  readonly rendered?: string | undefined;
}

/**
 * Brings the generated files below `root` in line with `models/`, or says how they differ.
 *
 * @throws ProblemsError with everything that is wrong with `models/`, or with the file that was to
 *   be rendered; nothing is written then
 */
export async function generate(root: string, options: GenerateOptions): Promise<GenerateResult> {
  const { check, rendered } = options;
  const rendering = rendered === undefined ? await renderNow(root) : readRendering(rendered);
  const drift = compareFiles(root, rendering.files, GENERATED_FOLDERS);
  if (!check) writeFiles(root, rendering.files, drift);
  return { rendering, drift };
}

/** Loads ts-morph and Prettier only where they are needed: they take longer than all the rest. */
async function renderNow(root: string): Promise<Rendering> {
  const { render } = await import('./render.js');
  return render(root);
}

function readRendering(path: string): Rendering {
  const refuse = (message: string): ProblemsError => {
    const fix = `write it with: ep-generator render --to ${path}`;
    return new ProblemsError([{ code: 'EP_GENERATE_RENDERED', place: path, message, fix }]);
  };
  if (!existsSync(path)) throw refuse('does not exist');
  const rendering = parsed(path);
  if (!isRendering(rendering)) throw refuse('is no rendering');
  return rendering;
}

/** What a JSON file holds; undefined where that is no JSON. */
function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function isRendering(value: unknown): value is Rendering {
  const { files, warnings } = (value ?? {}) as Partial<Rendering>;
  return Array.isArray(files) && Array.isArray(warnings);
}
