import { ENDPOINT_URL } from '../profile-keys.js';
import type { ConfigEntry, SharedConfig } from '../shared-config.js';
import type {
  OtherProfileKeyEdit,
  ProfileKeyEdit,
  ProfileKeyRemoval,
  ServiceUrlEdit,
  ServiceUrlRemoval,
} from './config-edit.js';
import type { TextLines } from './text-lines.js';

const INDENT = '  ';

/** Sets or removes a service's `endpoint_url`; a block that has nothing left goes with it. */
export function editServiceUrl(
  lines: TextLines,
  config: SharedConfig,
  { section: name, service, value }: ServiceUrlEdit | ServiceUrlRemoval,
): void {
  const section = config.services.get(name);
  const entry = section?.entries.get(service);
  if (value === null) {
    if (entry !== undefined) removeUrl(lines, entry);
  } else if (entry !== undefined) setUrl(lines, entry, value);
  else {
    const block = [`${service} =`, `${INDENT}${ENDPOINT_URL} = ${value}`];
    if (section === undefined) addSection(lines, [`[services ${name}]`, ...block]);
    else lines.insertAfter(lines.endOfSection(section.line), block);
  }
}

function setUrl(lines: TextLines, entry: ConfigEntry, value: string): void {
  const url = entry.nested?.get(ENDPOINT_URL);
  if (url !== undefined) return setValue(lines, url, value);
  const [sibling] = entry.nested?.values() ?? [];
  const indent =
    sibling === undefined ? INDENT : lines.textOf(sibling.line).slice(0, sibling.column - 1);
  // A text in place of the block gives way to it.
  if (entry.nested === null && entry.value !== '')
    lines.replaceFrom(entry.line, entry.valueColumn, '');
  lines.insertAfter(lastLineOf(lines, entry), [`${indent}${ENDPOINT_URL} = ${value}`]);
}

function removeUrl(lines: TextLines, entry: ConfigEntry): void {
  const url = entry.nested?.get(ENDPOINT_URL);
  if (url === undefined) return;
  if (entry.nested?.size === 1) removeEntry(lines, entry);
  else lines.remove(url.line, url.line);
}

/** Sets or removes a key of a profile, at the end of it where it is new. */
export function editProfileKey(
  lines: TextLines,
  config: SharedConfig,
  { profile, key, value }: ProfileKeyEdit | ProfileKeyRemoval | OtherProfileKeyEdit,
): void {
  const section = config.profiles.get(profile);
  const entry = section?.entries.get(key);
  if (value === null) {
    if (entry !== undefined) removeEntry(lines, entry);
  } else if (entry !== undefined) setValue(lines, entry, value);
  else if (section !== undefined) {
    const indent =
      /^\s*/.exec(lines.textOf(firstLineOf(section.entries) ?? section.line))?.[0] ?? '';
    lines.insertAfter(lines.endOfSection(section.line), [`${indent}${key} = ${value}`]);
  } else {
    const header = profile === 'default' ? '[default]' : `[profile ${profile}]`;
    addSection(lines, [header, `${key} = ${value}`]);
  }
}

function firstLineOf(entries: ReadonlyMap<string, ConfigEntry>): number | undefined {
  for (const { line } of entries.values()) return line;
  return undefined;
}

/** Puts a value in the place of an entry's, and removes the lines that continue the old one. */
function setValue(lines: TextLines, entry: ConfigEntry, value: string): void {
  const last = lastLineOf(lines, entry);
  if (last > entry.line) lines.removeAllButComments(entry.line + 1, last);
  const before = lines.textOf(entry.line).slice(0, entry.valueColumn - 1);
  lines.replaceFrom(entry.line, entry.valueColumn, /[=:]$/.test(before) ? ` ${value}` : value);
}

/** Removes an entry with all the lines of its value. */
function removeEntry(lines: TextLines, entry: ConfigEntry): void {
  lines.removeAllButComments(entry.line, lastLineOf(lines, entry));
}

/** The last line of an entry's value: those below it that are indented deeper. */
function lastLineOf(lines: TextLines, { line, column }: ConfigEntry): number {
  let last = line;
  for (let next = line + 1; next <= lines.lines.length; next++) {
    const text = lines.textOf(next);
    if (text.trim() === '' || /^\s*[#;]/.test(text)) continue;
    if (text.length - text.trimStart().length < column) break;
    last = next;
  }
  return last;
}

/** Removes a `services` section, from its header to its last entry. */
export function removeServices(lines: TextLines, config: SharedConfig, name: string): void {
  const section = config.services.get(name);
  if (section !== undefined) lines.remove(section.line, lines.endOfSection(section.line));
}

/** Adds a section below all others, an empty line before it. */
function addSection(lines: TextLines, texts: readonly string[]): void {
  const count = lines.lines.length;
  const needsBlank = count > 0 && lines.textOf(count).trim() !== '';
  lines.insertAfter(count, needsBlank ? ['', ...texts] : texts);
}
