import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { CliError } from '../../cli-error.js';
import { findJsonFault } from '../../json/find-json-fault.js';
import { toReason } from '../files/read-text.js';
import { type EpConfig, toEpConfig } from './ep-config.js';
import { formatFaults } from './format-faults.js';

/** What the file is called. */
export const CONFIG_NAME = 'ep.config.json';

/** The config, and the folder that its paths start from. */
export interface FoundConfig {
  readonly folder: string;
  readonly config: EpConfig;
}

/**
 * Reads a folder's `ep.config.json`.
 *
 * @returns null where there is none
 * @throws CliError `EP_CLI_CONFIG_FILE` with everything that is wrong with it
 * @example
 * ```ts
 * readEpConfig('/home/me/project')?.config.lint.allow[0]?.name; // 'AWS_ENDPOINT_URL_MINE'
 * ```
 */
export function readEpConfig(folder: string): FoundConfig | null {
  const path = join(folder, CONFIG_NAME);
  if (!existsSync(path)) return null;
  const text = read(path).replace(/^\uFEFF/, '');
  const { config, faults } = toEpConfig(parse(path, text));
  if (faults.length === 0) return { folder, config };
  throw broken(
    `${path}:${formatFaults(text, faults)}`,
    'Mend it; the README of @ep/cli shows how it is written.',
  );
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw broken(
      `${path} cannot be read: ${toReason(error)}`,
      'Make it readable, or move it away.',
    );
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { line, column, message, fix } = findJsonFault(text);
    throw broken(`${path}:${line}:${column} is no JSON: ${message}`, fix);
  }
}

function broken(message: string, fix: string): CliError {
  return new CliError('EP_CLI_CONFIG_FILE', message, fix);
}
