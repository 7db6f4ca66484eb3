import type { ConfigFileKind, Dialect, SharedConfig, SharedFile } from '@ep/config';
import type { Identifier } from '@ep/identifiers';
import { identifierToEnvVar } from '@ep/naming';

import type { Env, ResolverInput } from './input.js';
import { Fault } from '../errors/fault.js';
import { fromOption } from '../settings/source.js';
import type { Tables } from '../tables.js';

/** One question, made ready: what the precedence of a dialect gets, and all that it gets. */
export interface Context {
  readonly identifier: Identifier;
  /** The service's own variable: `AWS_ENDPOINT_URL_S3`. */
  readonly envVar: string;
  readonly dialect: Dialect;
  readonly env: Env;
  readonly config: SharedConfig | undefined;
  readonly credentials: SharedConfig | undefined;
  readonly options: ResolverInput;
  readonly tables: Tables;
}

const EMPTY: Env = {};

/** Makes the question ready: the files in the dialect that is asked for. */
export function toContext(
  identifier: Identifier,
  dialect: Dialect,
  input: ResolverInput,
  tables: Tables,
): Context {
  return {
    identifier,
    envVar: envVarOf(identifier),
    dialect,
    env: input.env ?? EMPTY,
    config: readFor(dialect, input.config, 'config'),
    credentials: readFor(dialect, input.credentialsFile, 'credentials'),
    options: input,
    tables,
  };
}

const envVars = new Map<Identifier, string>();

/** Kept, because the pattern behind the name costs more than the whole answer. */
function envVarOf(identifier: Identifier): string {
  const known = envVars.get(identifier);
  if (known !== undefined) return known;
  const envVar: string = identifierToEnvVar(identifier);
  envVars.set(identifier, envVar);
  return envVar;
}

function readFor(
  dialect: Dialect,
  file: SharedConfig | SharedFile | undefined,
  kind: ConfigFileKind,
): SharedConfig | undefined {
  if (!file) return undefined;
  if (file.kind !== kind) throw toKindError(file, kind);
  if ('read' in file) return file.read(dialect);
  // Three dialects share a grammar, so a file of one of them does for all.
  if ((file.dialect === 'sdk-js') === (dialect === 'sdk-js')) return file;
  const at = fromOption(nameOfOption(kind), file.dialect);
  throw new Fault('EP_RESOLVER_FILE_DIALECT', at, { detail: `not ${dialect}` });
}

/** Types do not hold in plain JavaScript: a path, or the file's text, has no kind at all. */
function toKindError({ kind }: Pick<SharedFile, 'kind'>, wanted: ConfigFileKind): Fault {
  const at = fromOption(nameOfOption(wanted), kind ?? null);
  return new Fault('EP_RESOLVER_FILE_KIND', at, { detail: wanted });
}

function nameOfOption(kind: ConfigFileKind): string {
  return kind === 'config' ? 'config' : 'credentialsFile';
}
