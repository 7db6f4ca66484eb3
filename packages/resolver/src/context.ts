import type { Dialect, SharedConfig, SharedFile } from '@ep/config';
import type { Identifier } from '@ep/identifiers';
import { identifierToEnvVar } from '@ep/naming';

import type { Env, ResolverInput } from './input.js';
import { ResolverError } from './resolver-error.js';
import type { Tables } from './tables.js';

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
    config: readFor(dialect, input.config),
    credentials: readFor(dialect, input.credentialsFile),
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
): SharedConfig | undefined {
  if (file === undefined) return undefined;
  if ('read' in file) return file.read(dialect);
  // Three dialects share a grammar, so a file of one of them does for all.
  if ((file.dialect === 'sdk-js') === (dialect === 'sdk-js')) return file;
  const detail = `${file.dialect}, not ${dialect}`;
  throw new ResolverError('EP_RESOLVER_FILE_DIALECT', null, { detail });
}
