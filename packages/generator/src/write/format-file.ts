import { format, type Options } from 'prettier';

import type { OutputFile } from './output-file.js';

/**
 * Formats a generated file as the repository's own are; `options` are the repository's. JSON comes
 * formatted already, and takes Prettier longer than most TypeScript; of its parsers of TypeScript
 * this one takes half the time, and the repository's format check shows that the result is the same.
 */
export async function formatFile(
  { path, text }: OutputFile,
  options: Options,
): Promise<OutputFile> {
  if (path.endsWith('.json')) return { path, text };
  const parser = path.endsWith('.ts') ? ({ parser: 'babel-ts' } as const) : {};
  return { path, text: await format(text, { ...options, ...parser, filepath: path }) };
}
