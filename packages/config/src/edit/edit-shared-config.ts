import { assertFile, toTextError } from '../config-usage-error.js';
import { dialects } from '../dialect.js';
import { showableValue } from '../may-show.js';
import { parseSharedConfig } from '../parse/parse-shared-config.js';
import { ENDPOINT_URL } from '../profile-keys.js';
import { findEntry, findNestedEntry, type SharedConfig } from '../shared-config.js';
import { assertEdit } from './assert-edit.js';
import type { ConfigEdit } from './config-edit.js';
import { ConfigEditError } from './config-edit-error.js';
import { editProfileKey, editServiceUrl, removeServices } from './edit-lines.js';
import { TextLines } from './text-lines.js';

/** How a file is edited. */
export interface EditOptions {
  /** The file's name, for messages; nothing is read from it or written to it. */
  readonly file: string;
}

/**
 * The text of a shared config file with one change made to it: a service's `endpoint_url`, a key of
 * a profile or a `services` section set or removed. Only the lines of the change differ; comments,
 * order, line ends and indentation stay.
 *
 * All four dialects read the change alike, or it is not made. A name that no tool reads is only ever
 * removed.
 *
 * @throws ConfigEditError where the file cannot be parsed, no tool reads the name, or not all tools
 *   would read the change alike
 * @throws ConfigUsageError where `text` or the file's name is against its type
 * @example
 * ```ts
 * const edit = { kind: 'service-url', section: 'testing', service: 's3', value: 'http://localhost:4567' };
 * editSharedConfig('[default]\nservices = testing\n', edit, { file: 'config' });
 * // '[default]\nservices = testing\n\n[services testing]\ns3 =\n  endpoint_url = http://localhost:4567\n'
 * ```
 */
export function editSharedConfig(text: string, edit: ConfigEdit, options: EditOptions): string {
  const { file }: EditOptions = Object(options);
  assertFile(file);
  if (typeof text !== 'string') throw toTextError(text);
  assertEdit(edit, file);
  const config = read(text, options);
  const lines = new TextLines(text);
  apply(lines, config, edit);
  const edited = lines.toString();
  assertAlike(edited, edit, options);
  return edited;
}

function read(text: string, { file }: EditOptions): SharedConfig {
  const dialect = 'aws-cli';
  const config = parseSharedConfig(text, { file, dialect });
  const problem = config.problems.find(({ severity }) => severity === 'error');
  if (problem === undefined) return config;
  const value = showableValue(problem);
  throw new ConfigEditError('EP_CONFIG_EDIT_UNREADABLE', { file, dialect, value, problem });
}

function apply(lines: TextLines, config: SharedConfig, edit: ConfigEdit): void {
  switch (edit.kind) {
    case 'service-url':
      return editServiceUrl(lines, config, edit);
    case 'services-section':
      return removeServices(lines, config, edit.section);
    case 'profile-key':
    case 'other-profile-key':
      return editProfileKey(lines, config, edit);
  }
}

/** The proof: every dialect reads the new text, and finds in it what was wanted. */
function assertAlike(text: string, edit: ConfigEdit, { file }: EditOptions): void {
  for (const dialect of dialects) {
    const config = parseSharedConfig(text, { file, dialect });
    const value = find(config, edit)?.value ?? null;
    if (config.readable && value === edit.value) continue;
    throw new ConfigEditError('EP_CONFIG_EDIT_DIFFERS', { file, dialect, value });
  }
}

function find(config: SharedConfig, edit: ConfigEdit): { readonly value: string } | undefined {
  switch (edit.kind) {
    case 'service-url':
      return findNestedEntry(config.services.get(edit.section), edit.service, ENDPOINT_URL);
    case 'services-section': {
      const section = config.services.get(edit.section);
      return section && { value: section.name };
    }
    case 'profile-key':
    case 'other-profile-key':
      return findEntry(config.profiles.get(edit.profile), edit.key);
  }
}
