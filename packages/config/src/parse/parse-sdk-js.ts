import type { ProblemList } from '../problem-list.js';
import type { ConfigFileKind, ConfigSection } from '../shared-config.js';
import { readIni } from './read-ini.js';
import type { Sections } from './sections.js';

const GROUPS = new Map<string, keyof Sections>([
  ['profile', 'profiles'],
  ['services', 'services'],
  ['sso-session', 'ssoSessions'],
]);

/** Reads a shared file as the AWS SDK for JavaScript does. */
export function parseSdkJs(
  text: string,
  file: string,
  kind: ConfigFileKind,
  problems: ProblemList,
): Sections {
  const sections: Sections = { profiles: new Map(), services: new Map(), ssoSessions: new Map() };
  const found = readIni(text, file, problems);
  for (const section of found.values()) {
    // The SDK knows a section that has no key no better than one that is not there.
    if (section.entries.size === 0) continue;
    if (kind === 'credentials') sections.profiles.set(section.name, section);
    else place(sections, section);
  }
  return sections;
}

/** `[profile default]` takes the place of `[default]`, wherever the two stand. */
function place(sections: Sections, section: ConfigSection): void {
  const dot = section.name.indexOf('.');
  if (section.name === 'default') {
    if (!sections.profiles.has('default')) sections.profiles.set('default', section);
    return;
  }
  const group = GROUPS.get(section.name.slice(0, Math.max(dot, 0)));
  const name = section.name.slice(dot + 1);
  if (group !== undefined) sections[group].set(name, { ...section, name });
}
