import { format, type Options } from 'prettier';

import type { OutputFile } from './output-file.js';

/**
 * Formats generated files as the repository's own are; `options` are the repository's. JSON comes
 * formatted already, and takes Prettier longer than all TypeScript.
 */
export async function formatFiles(
  files: readonly OutputFile[],
  options: Options,
): Promise<OutputFile[]> {
  return Promise.all(
    files.map(async ({ path, text }) => ({
      path,
      text: path.endsWith('.json') ? text : await format(text, { ...options, filepath: path }),
    })),
  );
}
