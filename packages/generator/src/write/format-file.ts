import { format, type Options } from 'prettier';

import type { OutputFile } from './output-file.js';

/**
 * Formats a generated file as the repository's own are; `options` are the repository's. JSON comes
 * formatted already, and takes Prettier longer than all TypeScript.
 */
export async function formatFile(
  { path, text }: OutputFile,
  options: Options,
): Promise<OutputFile> {
  if (path.endsWith('.json')) return { path, text };
  return { path, text: await format(text, { ...options, filepath: path }) };
}
