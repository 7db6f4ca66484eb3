import type { SharedConfig } from '../shared-config.js';
import type { TextLines } from './text-lines.js';

/** Removes a `services` section, from its header to its last entry. */
export function removeServices(lines: TextLines, config: SharedConfig, name: string): void {
  const section = config.services.get(name);
  if (section !== undefined) lines.remove(section.line, lines.endOfSection(section.line));
}
