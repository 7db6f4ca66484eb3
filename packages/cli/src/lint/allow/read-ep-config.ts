import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { CliError } from '../../frame/errors.js';
import { toReason } from '../files/fs-error.js';
import { type EpConfig, toEpConfig } from './ep-config.js';

const NAME = 'ep.config.json';

/** The config, and the folder that its paths start from. */
export interface FoundConfig {
  readonly folder: string;
  readonly config: EpConfig;
}

/**
 * Reads the nearest `ep.config.json`, in a folder or above it.
 *
 * @returns null where there is none
 * @throws CliError `EP_CLI_CONFIG_FILE` with everything that is wrong with it
 * @example
 * ```ts
 * readEpConfig('/home/me/project/src')?.folder; // '/home/me/project'
 * ```
 */
export function readEpConfig(start: string): FoundConfig | null {
  const folder = findAbove(start);
  if (folder === null) return null;
  const path = join(folder, NAME);
  const { config, faults } = toEpConfig(parse(path, read(path)));
  if (faults.length === 0) return { folder, config };
  const list = faults.map(({ at, message }) => `${at} ${message}`).join('; ');
  throw broken(`${path}: ${list}`, 'Mend it; the README of @ep/cli shows how it is written.');
}

function findAbove(start: string): string | null {
  if (existsSync(join(start, NAME))) return start;
  const parent = dirname(start);
  return parent === start ? null : findAbove(parent);
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
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const { message } = error as Error;
    const place = placeOf(text, message);
    throw broken(`${path}:${place} is no JSON: ${message}`, 'Mend it; JSON has no comments.');
  }
}

/** Line and column of where the engine stopped; some of its messages say, the others are of the end. */
function placeOf(text: string, message: string): string {
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  const before = text.slice(0, position).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

function broken(message: string, cure: string): CliError {
  return new CliError('EP_CLI_CONFIG_FILE', message, cure);
}
