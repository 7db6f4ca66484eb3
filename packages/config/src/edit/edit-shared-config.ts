import { formatProblem } from '../config-problem.js';
import { dialects } from '../dialect.js';
import { parseSharedConfig } from '../parse/parse-shared-config.js';
import {
  type ConfigEntry,
  findEntry,
  findNestedEntry,
  type SharedConfig,
} from '../shared-config.js';
import { assertName, assertValue } from './assert-writable.js';
import type { ConfigEdit } from './config-edit.js';
import { ConfigEditError } from './config-edit-error.js';
import { editProfileKey } from './edit-profile-key.js';
import { editServiceUrl } from './edit-service-url.js';
import { removeServices } from './remove-services.js';
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
 * All four dialects read the change alike, or it is not made.
 *
 * @throws ConfigEditError where the file cannot be parsed, or the change would not be read alike
 * @example
 * ```ts
 * const edit = { kind: 'service-url', section: 'testing', service: 's3', value: 'http://localhost:4567' };
 * editSharedConfig('[default]\nservices = testing\n', edit, { file: 'config' });
 * // '[default]\nservices = testing\n\n[services testing]\ns3 =\n  endpoint_url = http://localhost:4567\n'
 * ```
 */
export function editSharedConfig(text: string, edit: ConfigEdit, options: EditOptions): string {
  assertNames(edit);
  if (edit.value !== null) assertValue(edit.value);
  const config = read(text, options);
  const lines = new TextLines(text);
  apply(lines, config, edit);
  const edited = lines.toString();
  assertAlike(edited, edit, options);
  return edited;
}

function assertNames(edit: ConfigEdit): void {
  if (edit.kind === 'profile-key') {
    assertName(edit.profile);
    return assertName(edit.key);
  }
  assertName(edit.section);
  if (edit.kind === 'service-url') assertName(edit.service);
}

function read(text: string, { file }: EditOptions): SharedConfig {
  const config = parseSharedConfig(text, { file, dialect: 'aws-cli' });
  const problem = config.problems.find(({ severity }) => severity === 'error');
  if (problem === undefined) return config;
  throw new ConfigEditError('EP_CONFIG_EDIT_UNREADABLE', formatProblem(problem));
}

function apply(lines: TextLines, config: SharedConfig, edit: ConfigEdit): void {
  if (edit.kind === 'profile-key') return editProfileKey(lines, config, edit);
  if (edit.kind === 'service-url') return editServiceUrl(lines, config, edit);
  removeServices(lines, config, edit.section);
}

/** The proof: every dialect reads the new text, and finds in it what was wanted. */
function assertAlike(text: string, edit: ConfigEdit, { file }: EditOptions): void {
  for (const dialect of dialects) {
    const config = parseSharedConfig(text, { file, dialect });
    const found = find(config, edit);
    if (config.readable && (found?.value ?? null) === edit.value) continue;
    throw new ConfigEditError('EP_CONFIG_EDIT_DIFFERS', `${dialect}: ${found?.value ?? 'nothing'}`);
  }
}

function find(config: SharedConfig, edit: ConfigEdit): { readonly value: string } | undefined {
  if (edit.kind === 'profile-key') return findPlain(config, edit.profile, edit.key);
  const section = config.services.get(edit.section);
  if (edit.kind === 'service-url') return findNestedEntry(section, edit.service, 'endpoint_url');
  return section === undefined ? undefined : { value: section.name };
}

function findPlain(config: SharedConfig, profile: string, key: string): ConfigEntry | undefined {
  return findEntry(config.profiles.get(profile), key);
}
