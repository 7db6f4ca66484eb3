import {
  type ConfigEdit,
  type ConfigEditError,
  type ConfigEditErrorCode,
  editSharedConfig,
  ENDPOINT_URL,
  isConfigEditError,
  parseSharedConfig,
  type ServiceKey,
} from '@ep/config';
import { isIdentifier } from '@ep/identifiers';

import { CliError } from '../../cli-error.js';
import { maskLine } from '../../diagnostics/format-excerpt.js';

/** What `ep config` is to set. */
export interface ConfigRequest {
  /** The identifiers of the services. */
  readonly services: readonly ServiceKey[];
  readonly url: string;
  /** The name of the services section. */
  readonly section: string;
  /** The profile that is to use it; undefined for none. */
  readonly profile: string | undefined;
}

/** The changes that a request needs: the profile first, as it stands first in a file. */
export function toEdits({ services, url, section, profile }: ConfigRequest): readonly ConfigEdit[] {
  const ofServices = services.map((service): ConfigEdit => ({
    kind: 'service-url',
    section,
    service,
    value: url,
  }));
  if (profile === undefined) return ofServices;
  return [{ kind: 'profile-key', profile, key: 'services', value: section }, ...ofServices];
}

/**
 * A text with all changes made.
 *
 * @throws CliError `EP_CLI_CONFIG` where not every tool would read a change alike
 */
export function applyEdits(text: string, edits: readonly ConfigEdit[], file: string): string {
  return edits.reduce((before, edit) => tryEdit(before, edit, file), text);
}

function tryEdit(text: string, edit: ConfigEdit, file: string): string {
  try {
    return editSharedConfig(text, edit, { file });
  } catch (error) {
    throw isConfigEditError(error) ? toCliError(error) : error;
  }
}

const OF_COMMAND_LINE: ReadonlySet<ConfigEditErrorCode> = new Set([
  'EP_CONFIG_EDIT_NAME',
  'EP_CONFIG_EDIT_VALUE',
  'EP_CONFIG_EDIT_URL',
]);

/** The fix is shown on a line of its own. */
function toCliError({ code, summary, fix }: ConfigEditError): CliError {
  const { line } = maskLine(summary, { start: 0, end: 0 });
  return OF_COMMAND_LINE.has(code)
    ? new CliError('EP_CLI_CONFIG', line, fix)
    : new CliError('EP_CLI_CONFIG', line, `${fix} ep doctor shows more.`, { exitCode: 1 });
}

/** An `endpoint_url` of a `services` section that belongs to no service. */
export interface StrayUrl {
  /** Its line, from 1. */
  readonly line: number;
  /** What to do. */
  readonly fix: string;
}

/**
 * The `endpoint_url` that stands un-indented in a `services` section, where no tool reads it; undefined
 * where the file has none. There is never a second: with a key twice, the file cannot be read.
 *
 * @example
 * ```ts
 * findStrayUrl('[services local]\ns3 =\nendpoint_url = http://a\n', 'local');
 * // { line: 3, fix: 'Indent it by two spaces if it is for s3, or remove it.' }
 * ```
 */
export function findStrayUrl(text: string, section: string): StrayUrl | undefined {
  const { services } = parseSharedConfig(text, { file: 'config', dialect: 'aws-cli' });
  const entries = services.get(section)?.entries;
  const stray = entries?.get(ENDPOINT_URL);
  if (entries === undefined || stray?.nested !== null) return undefined;
  const above = [...entries.values()].findLast(({ line }) => line < stray.line);
  const isOfAbove = above !== undefined && isIdentifier(above.key) && above.nested === null;
  const fix =
    isOfAbove && above.value === ''
      ? `Indent it by two spaces if it is for ${above.key}, or remove it.`
      : 'Remove it, or move it below its service, indented by two spaces.';
  return { line: stray.line, fix };
}
