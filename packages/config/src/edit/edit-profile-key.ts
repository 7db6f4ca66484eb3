import type { ConfigEntry, SharedConfig } from '../shared-config.js';
import type { OtherProfileKeyEdit, ProfileKeyEdit, ProfileKeyRemoval } from './config-edit.js';
import { addSection } from './add-section.js';
import type { TextLines } from './text-lines.js';

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
export function setValue(lines: TextLines, entry: ConfigEntry, value: string): void {
  const last = lastLineOf(lines, entry);
  if (last > entry.line) lines.removeAllButComments(entry.line + 1, last);
  const before = lines.textOf(entry.line).slice(0, entry.valueColumn - 1);
  lines.replaceFrom(entry.line, entry.valueColumn, /[=:]$/.test(before) ? ` ${value}` : value);
}

/** Removes an entry with all the lines of its value. */
export function removeEntry(lines: TextLines, entry: ConfigEntry): void {
  lines.removeAllButComments(entry.line, lastLineOf(lines, entry));
}

/** The last line of an entry's value: those below it that are indented deeper. */
export function lastLineOf(lines: TextLines, { line, column }: ConfigEntry): number {
  let last = line;
  for (let next = line + 1; next <= lines.lines.length; next++) {
    const text = lines.textOf(next);
    if (text.trim() === '' || /^\s*[#;]/.test(text)) continue;
    if (text.length - text.trimStart().length < column) break;
    last = next;
  }
  return last;
}
