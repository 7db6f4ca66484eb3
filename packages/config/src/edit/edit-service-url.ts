import type { ConfigEntry, SharedConfig } from '../shared-config.js';
import { addSection } from './add-section.js';
import type { ServiceUrlEdit, ServiceUrlRemoval } from './config-edit.js';
import { lastLineOf, removeEntry, setValue } from './edit-profile-key.js';
import type { TextLines } from './text-lines.js';

const KEY = 'endpoint_url';
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
    const block = [`${service} =`, `${INDENT}${KEY} = ${value}`];
    if (section === undefined) addSection(lines, [`[services ${name}]`, ...block]);
    else lines.insertAfter(lines.endOfSection(section.line), block);
  }
}

function setUrl(lines: TextLines, entry: ConfigEntry, value: string): void {
  const url = entry.nested?.get(KEY);
  if (url !== undefined) return setValue(lines, url, value);
  const [sibling] = entry.nested?.values() ?? [];
  const indent =
    sibling === undefined ? INDENT : lines.textOf(sibling.line).slice(0, sibling.column - 1);
  // A text in place of the block gives way to it.
  if (entry.nested === null && entry.value !== '')
    lines.replaceFrom(entry.line, entry.valueColumn, '');
  lines.insertAfter(lastLineOf(lines, entry), [`${indent}${KEY} = ${value}`]);
}

function removeUrl(lines: TextLines, entry: ConfigEntry): void {
  const url = entry.nested?.get(KEY);
  if (url === undefined) return;
  if (entry.nested?.size === 1) removeEntry(lines, entry);
  else lines.remove(url.line, url.line);
}
