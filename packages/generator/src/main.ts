#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { editionOf } from './catalog/check-ages.js';
import { type DiffCommand, parseCommandLine, UsageError } from './command-line.js';
import { diffCatalog } from './commands/diff-catalog.js';
import { generate } from './commands/generate.js';
import { ingest, type IngestResult } from './commands/ingest.js';
import type { MakeResult } from './commands/make-packages.js';
import type { Rendering } from './commands/render.js';
import { stamp } from './commands/stamp.js';
import type { CatalogDiff } from './diff/catalog-diff.js';
import { toMarkdown } from './diff/to-markdown.js';
import type { SourceRecord } from './ingest/statement.js';
import { formatProblems, type Problem, ProblemsError } from './problem.js';
import { USAGE } from './usage.js';
import { writeFile } from './write/write-file.js';
import { type Drift, isClean } from './write/write-files.js';

const PARENT = fileURLToPath(new URL('../../..', import.meta.url));
/** Where this is installed, and not part of the repository, it works on the folder it is called in. */
const REPOSITORY = existsSync(join(PARENT, 'models')) ? PARENT : process.cwd();

async function main(args: readonly string[]): Promise<number> {
  const command = parseCommandLine(args, REPOSITORY);
  switch (command.name) {
    case 'help':
      // Without a word, nothing was asked: a script must not take it for an answer.
      (args.length === 0 ? process.stderr : process.stdout).write(USAGE);
      return args.length === 0 ? 2 : 0;
    case 'version':
      console.log(versionHere());
      return 0;
    case 'make-packages': {
      const { makePackages } = await import('./commands/make-packages.js');
      return reportMade(await makePackages(command, { onRetry: reportRetry }), command.out);
    }
    case 'update-models': {
      const { updateModels } = await import('./commands/update-models.js');
      const result = await updateModels(command.root, command.specs, {
        older: command.older,
        onRetry: reportRetry,
      });
      for (const source of result.sources) console.log(describeSource(source));
      return reportIngested(result);
    }
    case 'ingest':
      return reportIngested(await ingest(command.root, command.specs, command));
    case 'render':
      return writeRendering(
        command.to,
        await (await import('./commands/render.js')).render(command.root),
      );
    case 'generate': {
      const { rendering, drift } = await generate(command.root, command);
      warn(rendering.warnings);
      const report = command.check ? reportDrift : reportWritten;
      return report(rendering.files.length, drift);
    }
    case 'diff-catalog':
      process.stdout.write(printDiff(diffCatalog(command.root, command.base), command));
      return 0;
    case 'stamp':
      return reportStamped(command.release, stamp(command.root, command.release));
  }
}

function versionHere(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

function reportMade({ services, packages, drift }: MakeResult, out: string): number {
  const written = drift.missing.length + drift.different.length;
  console.log(`${out}: ${packages.join(', ')} of ${services} services; ${written} files written`);
  return 0;
}

function describeSource(source: SourceRecord): string {
  const { kind, origin, files, sha256 } = source;
  return `${kind}: ${origin} ${editionOf(source)}, ${files} files, sha256 ${sha256}`;
}

function reportRetry(place: string, reason: string, wait: number): void {
  console.error(`${place}: ${reason}; trying again in ${(wait / 1000).toFixed(1)} s`);
}

function reportIngested({ services, retired, changed, warnings }: IngestResult): number {
  warn(warnings);
  const state = changed ? 'written' : 'unchanged';
  console.log(`models/: ${services} services, ${retired} of them retired, ${state}`);
  return 0;
}

function writeRendering(path: string, rendering: Rendering): number {
  writeFile(path, JSON.stringify(rendering));
  return 0;
}

function printDiff(diff: CatalogDiff, { json }: DiffCommand): string {
  return json ? `${JSON.stringify(diff, null, 2)}\n` : toMarkdown(diff);
}

function reportStamped(release: string, services: number): number {
  console.log(`models/releases.json: ${services} services are new in ${release}`);
  return 0;
}

function reportWritten(files: number, { missing, different, leftOver }: Drift): number {
  const written = missing.length + different.length;
  console.log(`${files} generated files: ${written} written, ${leftOver.length} removed`);
  return 0;
}

function reportDrift(files: number, drift: Drift): number {
  if (isClean(drift)) {
    console.log(`${files} generated files match models/`);
    return 0;
  }
  for (const path of drift.missing) console.error(`missing    ${path}`);
  for (const path of drift.different) console.error(`different  ${path}`);
  for (const path of drift.leftOver) console.error(`left over  ${path}`);
  console.error('generated files do not match models/ [EP_GENERATE_DRIFT]\n  cure: pnpm generate');
  return 1;
}

function warn(problems: readonly Problem[]): void {
  if (problems.length > 0) console.error(formatProblems(problems));
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n  cure: see --help`);
    process.exitCode = 2;
  } else if (error instanceof ProblemsError) {
    console.error(error.message);
    process.exitCode = 1;
  } else throw error;
}
