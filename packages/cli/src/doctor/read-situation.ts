import { readFileSync } from 'node:fs';

import type { ConfigFileKind } from '@ep/config';
import { findSharedFile, readSharedFiles } from '@ep/config/node';

import type { Io } from '../frame/io.js';
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
  const env = profile === undefined ? given : withProfile(given, profile);
  const files = readSharedFiles({ env });
  const read = (kind: ConfigFileKind): ExaminedFile => {
    const path = findSharedFile({ kind, dialect: 'aws-cli', env });
    const file = toExaminedFile(kind, path ?? `the ${kind} file`, readBytes(path));
    // As the tools find them: a file that may not be read is not the same to all.
    return { ...file, asIs: kind === 'config' ? files.config : files.credentialsFile };
  };
  return {
    env,
    foldsVariables: platform === 'win32',
    config: read('config'),
    credentials: read('credentials'),
  };
}

function withProfile(env: Env, profile: string): Env {
  const { AWS_DEFAULT_PROFILE: _, ...others } = env;
  return { ...others, AWS_PROFILE: profile };
}

function readBytes(path: string | undefined): Uint8Array {
  try {
    return path === undefined ? new Uint8Array() : readFileSync(path);
  } catch {
    return new Uint8Array();
  }
}
