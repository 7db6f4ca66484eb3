import type { FetchSpec } from './fetch/location.js';
import type { GenerateOptions } from './commands/generate.js';
import type { MakeTask } from './commands/make-packages.js';
import type { SourceSpec } from './ingest/source-record.js';

/** What the user asked for. */
export type Command =
  | { readonly name: 'help' }
  /** The version of the generator is asked for. */
  | { readonly name: 'version' }
  | ({ readonly name: 'make-packages' } & MakeTask)
  | IngestCommand<'update-models', FetchSpec>
  | IngestCommand<'ingest', SourceSpec>
  | RenderCommand
  | DiffCommand
  | { readonly name: 'stamp'; readonly root: string; readonly release: string }
  | GenerateCommand;

/** Which sources to take. */
export interface IngestCommand<Name extends string, Spec> {
  readonly name: Name;
  readonly root: string;
  readonly specs: readonly Spec[];
  /** Also those that are older than what `models/` has of their kind. */
  readonly older: boolean;
}

/** Where the files go that would be generated, all in one. */
export interface RenderCommand {
  readonly name: 'render';
  readonly root: string;
  readonly to: string;
}

/** Whose generated files to write or to check. */
export interface GenerateCommand extends GenerateOptions {
  readonly name: 'generate';
  readonly root: string;
}

/** What to compare, and for whom to print it. */
export interface DiffCommand {
  readonly name: 'diff-catalog';
  readonly root: string;
  /** A folder, or what git knows by this name. */
  readonly base: string;
  readonly json: boolean;
}
