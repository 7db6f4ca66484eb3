import type { ConfigFileKind, Dialect, SharedConfig, SharedFile } from '@ep/config';
import type { Identifier } from '@ep/identifiers';
import { identifierToEnvVar } from '@ep/naming';

import { Fault } from '../errors/fault.js';
import { fromOption } from '../settings/source.js';
import type { Env, ResolverInput } from './input.js';
import type { Request } from './request.js';

/** All that a dialect gets: the request, with the shared files parsed for the dialect. */
export interface Context {
  readonly identifier: Identifier;
  /** The service's own variable: `AWS_ENDPOINT_URL_S3`. */
  readonly envVar: string;
  readonly dialect: Dialect;
  readonly env: Env;
  readonly config: SharedConfig | undefined;
  readonly credentials: SharedConfig | undefined;
  readonly options: ResolverInput;
}

const EMPTY: Env = {};

/**
 * Parses the shared files of a request for a dialect.
 *
 * @throws Fault `EP_RESOLVER_FILE_KIND` or `EP_RESOLVER_FILE_DIALECT`
 */
export function toContext({ identifier, dialect, input }: Request): Context {
  return {
    identifier,
    envVar: envVarOf(identifier),
    dialect,
    env: input.env ?? EMPTY,
    config: readFor(dialect, input.config, 'config'),
    credentials: readFor(dialect, input.credentialsFile, 'credentials'),
    options: input,
  };
}

const envVars = new Map<Identifier, string>();

/** Kept, because making the name takes longer than all the rest of an answer. */
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
  const option = kind === 'config' ? 'config' : 'credentialsFile';
  // A path, or the text of the file, has no kind.
  if (file.kind !== kind) {
    const setting = fromOption(option, (file.kind as ConfigFileKind | undefined) ?? null);
    throw new Fault('EP_RESOLVER_FILE_KIND', setting, { why: kind });
  }
  if ('read' in file) return file.read(dialect);
  // Three dialects share a grammar, so a file that was parsed for one of them fits the others.
  if ((file.dialect === 'sdk-js') === (dialect === 'sdk-js')) return file;
  const setting = fromOption(option, file.dialect);
  throw new Fault('EP_RESOLVER_FILE_DIALECT', setting, { why: dialect });
}
