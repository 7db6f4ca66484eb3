import { readFileSync } from 'node:fs';

import { findSharedFile } from '@ep/config/node';

import type { Io } from '@ep/command-line';
import { CliError } from '../../cli-error.js';

/** The shared config file as it is now. */
export interface CurrentConfig {
  readonly path: string;
  /** Undefined where there is no file. */
  readonly text: string | undefined;
}

/**
 * Reads the shared config file that the AWS CLI finds.
 *
 * @throws CliError `EP_CLI_FILE` where there is none to be, or it cannot be read
 */
export function readConfig({ env }: Pick<Io, 'env'>): CurrentConfig {
  const path = findSharedFile({ kind: 'config', dialect: 'aws-cli', env });
  if (path === undefined) {
    const fix = 'Set it to a path, or unset it for ~/.aws/config.';
    throw fileError('AWS_CONFIG_FILE is set to nothing, so there is no config file', fix);
  }
  const bytes = readBytes(path);
  if (bytes === undefined) return { path, text: undefined };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { path, text };
  } catch {
    throw fileError(`${path} is not UTF-8`, 'Save it as UTF-8 without a byte order mark.');
  }
}

function readBytes(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw fileError(`${path} cannot be read: ${code}`, 'See that it is a file that you may read.');
  }
}

function fileError(message: string, fix: string): CliError {
  return new CliError('EP_CLI_FILE', message, fix, { exitCode: 1 });
}
