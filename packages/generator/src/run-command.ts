import type {
  Command,
  DiffCommand,
  GenerateCommand,
  IngestCommand,
  RenderCommand,
} from './command.js';
import type { FetchSpec } from './fetch/location.js';
import { diffCatalog } from './commands/diff-catalog.js';
import { generate } from './commands/generate.js';
import { ingest } from './commands/ingest.js';
import type { MakeTask } from './commands/make-packages.js';
import { stamp } from './commands/stamp.js';
import { toMarkdown } from './diff/to-markdown.js';
import {
  describeSource,
  reportDrift,
  reportIngested,
  reportMade,
  reportRetry,
  reportStamped,
  reportWritten,
  warn,
} from './reports.js';
import { writeFile } from './write/write-files.js';

/** A command that works, and does not only print a text that is there. */
export type Work = Exclude<Command, { readonly name: 'help' | 'version' }>;

/**
 * Does what a command says, and tells of it. What needs ts-morph or the network is loaded only where
 * it is needed.
 *
 * @returns the exit code
 * @throws ProblemsError with everything that is wrong with the input
 */
export async function runCommand(command: Work): Promise<number> {
  switch (command.name) {
    case 'make-packages':
      return runMake(command);
    case 'update-models':
      return runUpdate(command);
    case 'ingest':
      return reportIngested(await ingest(command.root, command.specs, command));
    case 'render':
      return runRender(command);
    case 'generate':
      return runGenerate(command);
    case 'diff-catalog':
      return runDiff(command);
    case 'stamp':
      return reportStamped(command.release, stamp(command.root, command.release));
  }
}

async function runMake(task: MakeTask): Promise<number> {
  const { makePackages } = await import('./commands/make-packages.js');
  return reportMade(await makePackages(task, { onRetry: reportRetry }), task.out);
}

async function runUpdate(command: IngestCommand<'update-models', FetchSpec>): Promise<number> {
  const { updateModels } = await import('./commands/update-models.js');
  const { root, specs, older } = command;
  const result = await updateModels(root, specs, { older, onRetry: reportRetry });
  for (const source of result.sources) console.log(describeSource(source));
  return reportIngested(result);
}

async function runRender({ root, to }: RenderCommand): Promise<number> {
  const { render } = await import('./commands/render.js');
  writeFile(to, JSON.stringify(await render(root)));
  return 0;
}

async function runGenerate(command: GenerateCommand): Promise<number> {
  const { rendering, drift } = await generate(command.root, command);
  warn(rendering.warnings);
  return (command.check ? reportDrift : reportWritten)(rendering.files.length, drift);
}

function runDiff({ root, base, json }: DiffCommand): number {
  const diff = diffCatalog(root, base);
  process.stdout.write(json ? `${JSON.stringify(diff, null, 2)}\n` : toMarkdown(diff));
  return 0;
}
