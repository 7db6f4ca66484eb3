import { readFileSync } from 'node:fs';

import type { ConfigFileKind } from '@ep/config';
import { findSharedFile, readSharedFiles } from '@ep/config/node';

import type { Io } from '@ep/command-line';
import { type Env, type ExaminedFile, type Situation, toExaminedFile } from './situation.js';

/**
 * The situation of this machine: the environment, and the shared files where the AWS CLI finds them.
 *
 * @param profile looked at as though AWS_PROFILE were set to it
 */
export function readSituation(
  { env: given, platform }: Pick<Io, 'env' | 'platform'>,
  profile?: string,
): Situation {
  const variables = platform === 'win32' ? toCapitals(given) : given;
  const env = profile === undefined ? variables : withProfile(variables, profile);
  const files = readSharedFiles({ env });
  const read = (kind: ConfigFileKind): ExaminedFile => {
    const path = findSharedFile({ kind, dialect: 'aws-cli', env });
    const file = toExaminedFile(kind, path ?? `the ${kind} file`, readBytes(path));
    // As the tools find them: a file that may not be read is not the same to all.
    return { ...file, asIs: kind === 'config' ? files.config : files.credentialsFile };
  };
  return {
    env,
    config: read('config'),
    credentials: read('credentials'),
  };
}

/** Windows does not tell `Path` from `PATH`, and neither do the tools there. */
function toCapitals(env: Env): Env {
  return Object.fromEntries(
    Object.entries(env).map(([name, value]) => [name.toUpperCase(), value]),
  );
}

function withProfile(env: Env, profile: string): Env {
  const { AWS_DEFAULT_PROFILE: _, ...others } = env;
  return { ...others, AWS_PROFILE: profile };
}

/** A file that is there and may not be read is an empty one here: the tools say what they make of it. */
function readBytes(path: string | undefined): Uint8Array | undefined {
  try {
    return path === undefined ? undefined : readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : new Uint8Array();
  }
}
