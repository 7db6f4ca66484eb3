import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { ts } from 'ts-morph';

import type { Catalog } from '../src/catalog/catalog.js';
import { emitEndpoints } from '../src/emit/emit-endpoints.js';

/** An endpoint as compiled rules answer. */
export interface Answer {
  readonly url: string;
  readonly headers: object;
  readonly properties: object;
}

/** Compiled rules by identifier. */
export type CompiledTable = Readonly<Record<string, (params: object) => Answer>>;

const RUNTIME = fileURLToPath(new URL('../../endpoints/dist/runtime', import.meta.url));

/**
 * Compiles the rules of a catalog as they would ship, beside the runtime that ships, in a folder of
 * its own; `folder` is for the caller to remove.
 */
export async function compileEndpoints(
  catalog: Catalog,
): Promise<{ table: CompiledTable; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'ep-rules-'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  cpSync(RUNTIME, join(folder, 'runtime'), { recursive: true });
  for (const { path, text } of emitEndpoints(catalog)) {
    const target = join(folder, path.replace(/^.*\/src\//, '').replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    const { outputText } = ts.transpileModule(text, { compilerOptions: COMPILER_OPTIONS });
    writeFileSync(target, outputText);
  }
  const entry = pathToFileURL(join(folder, 'generated', 'table.js')).href;
  const { table } = (await import(entry)) as { table: CompiledTable };
  return { table, folder };
}

const COMPILER_OPTIONS = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
};
