import { existsSync, readFileSync } from 'node:fs';

import type { ExitCode, Io, Run } from '@ep/command-line';

import { rootOf, warn } from '../command-line.js';
import { formatProblems, problemError } from '../problem.js';
import { compareFiles, type Drift, isClean, writeFiles } from '../write/write-files.js';
import type { Rendering } from './render.js';

/** The folders, below the repository, that have generated files only. */
export const GENERATED_FOLDERS: readonly string[] = [
  'packages/identifiers/src/generated',
  'packages/env/src/generated',
  'packages/endpoints/src/generated',
];

/** Generates, and reports the files that were written or, with `--check`, that differ. */
export const run: Run = async (io, args) => {
  const check = args.has('check');
  const rendered = args.value('rendered');
  const { rendering, drift } = await generate(rootOf(io, args), { check, rendered });
  warn(io, rendering.warnings);
  if (check) return reportDrift(io, rendering.files.length, drift);
  const written = drift.missing.length + drift.different.length;
  const counts = `${written} written, ${drift.leftOver.length} removed`;
  io.stdout.write(`${rendering.files.length} generated files: ${counts}\n`);
  return 0;
};

function reportDrift({ stdout, stderr }: Io, files: number, drift: Drift): ExitCode {
  if (isClean(drift)) {
    stdout.write(`${files} generated files match models/\n`);
    return 0;
  }
  for (const path of drift.missing) stderr.write(`missing    ${path}\n`);
  for (const path of drift.different) stderr.write(`different  ${path}\n`);
  for (const path of drift.leftOver) stderr.write(`left over  ${path}\n`);
  const message = 'generated files do not match models/';
  const fix = 'pnpm generate';
  const problem = { code: 'EP_GENERATE_DRIFT', place: 'packages/', message, fix } as const;
  stderr.write(`${formatProblems([problem])}\n`);
  return 1;
}

/** What generate found, and fixed unless it was only to check. */
export interface GenerateResult {
  readonly rendering: Rendering;
  readonly drift: Drift;
}

/** How to generate. */
export interface GenerateOptions {
  /** Only compare, write nothing. */
  readonly check: boolean;
  /** A file that `render` wrote; by default, everything is rendered now. */
  readonly rendered?: string | undefined;
}

/**
 * Makes the generated files below `root` match `models/`, or only compares them.
 *
 * @throws ProblemsError with everything that is wrong with `models/`, or with the rendered file;
 *   nothing is written then
 */
export async function generate(root: string, options: GenerateOptions): Promise<GenerateResult> {
  const { check, rendered } = options;
  const rendering = rendered === undefined ? await renderNow(root) : readRendering(rendered);
  const drift = compareFiles(root, rendering.files, GENERATED_FOLDERS);
  if (!check) writeFiles(root, rendering.files, drift);
  return { rendering, drift };
}

/** Loads ts-morph and Prettier only if needed: they take longer than everything else. */
async function renderNow(root: string): Promise<Rendering> {
  const { render } = await import('./render.js');
  return render(root);
}

function readRendering(path: string): Rendering {
  const refuse = (message: string) =>
    problemError('EP_GENERATE_RENDERED', path, message, `run ep-generator render --to ${path}`);
  if (!existsSync(path)) throw refuse('does not exist');
  const rendering = parsed(path);
  if (!isRendering(rendering)) throw refuse('was not written by render');
  return rendering;
}

/** The content of a JSON file; undefined if it is not JSON. */
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
