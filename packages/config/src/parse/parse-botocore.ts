import type { ProblemList } from '../config-problem.js';
import {
  type ConfigFileKind,
  type ConfigSection,
  NO_ENTRIES,
  type Sections,
} from '../shared-config.js';
import { nestEntries } from './nest-entries.js';
import { type RawSection, readConfigParser } from './read-configparser.js';
import { splitWords } from './split-words.js';

/** The starts of headers that mean something; what follows them up to the name is not compared. */
const PREFIXES = ['profile', 'sso-session', 'services'] as const;

/** Reads a shared file as botocore does, and with it boto3 and the AWS CLI. */
export function parseBotocore(
  text: string,
  file: string,
  kind: ConfigFileKind,
  problems: ProblemList,
): Sections {
  const raw = readConfigParser(text, file, problems);
  nestEntries(raw.continued, problems);
  const inherited = raw.defaults?.entries ?? NO_ENTRIES;
  const sections: Sections = { profiles: new Map(), services: new Map(), ssoSessions: new Map() };
  for (const section of raw.sections.values()) {
    const named = kind === 'credentials' ? rawName(section) : nameSection(section, problems);
    if (named !== undefined) place(sections, named, section, { file, inherited });
  }
  return sections;
}

interface Named {
  readonly group: keyof Sections;
  readonly name: string;
}

/** What all sections of a file have alike. */
type Shared = Pick<ConfigSection, 'file' | 'inherited'>;

/** In the credentials file every section is a profile, its name as it stands. */
function rawName({ header }: RawSection): Named {
  return { group: 'profiles', name: header };
}

function nameSection(section: RawSection, problems: ProblemList): Named | undefined {
  const prefix = PREFIXES.find((candidate) => section.header.startsWith(candidate));
  if (prefix === undefined) {
    return section.header === 'default' ? rawName(section) : reportNameless(section, problems);
  }
  const words = splitWords(section.header);
  const name = words?.length === 2 ? words[1] : undefined;
  if (name === undefined) return reportNameless(section, problems);
  return { group: GROUPS[prefix], name };
}

const GROUPS = {
  profile: 'profiles',
  'sso-session': 'ssoSessions',
  services: 'services',
} as const;

/** A later section of the same name takes the earlier one's place, whole. */
function place(
  sections: Sections,
  { group, name }: Named,
  { line, column, entries }: RawSection,
  { file, inherited }: Shared,
): void {
  sections[group].set(name, { name, file, line, column, entries, dotted: false, inherited });
}

function reportNameless({ header, line, column }: RawSection, problems: ProblemList): undefined {
  problems.addWarning('EP_CONFIG_SECTION_NAME', { line, column, value: header });
}
