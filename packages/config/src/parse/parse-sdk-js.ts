import { type ProblemList, toNoDelimiter } from '../config-problem.js';
import {
  type ConfigEntry,
  type ConfigFileKind,
  type ConfigSection,
  NO_ENTRIES,
  type Sections,
} from '../shared-config.js';
import { forEachSdkLine, isJsSpace } from './text.js';

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
    // To the SDK, a section without keys is a missing section.
    if (section.entries.size === 0) continue;
    if (kind === 'credentials') sections.profiles.set(section.name, section);
    else addSection(sections, section);
  }
  return sections;
}

/** `[profile default]` takes the place of `[default]`, wherever the two stand. */
function addSection(sections: Sections, section: ConfigSection): void {
  const dot = section.name.indexOf('.');
  if (section.name === 'default') {
    if (!sections.profiles.has('default')) sections.profiles.set('default', section);
    return;
  }
  const group = GROUPS.get(section.name.slice(0, Math.max(dot, 0)));
  const name = section.name.slice(dot + 1);
  if (group !== undefined) sections[group].set(name, { ...section, name });
}

interface OpenSection extends ConfigSection {
  /** {@link NO_ENTRIES} until there is one. */
  entries: Map<string, ConfigEntry>;
}

const KINDS = new Set(['profile', 'services', 'sso-session']);
/** A kind, one blank and a name of these characters, which may stand in quotes. */
const KIND_AND_NAME = /^([\w-]+)\s(["']?)([\w@+.%:/-]+)\2$/;
/** The two headers for which the SDK gives up the whole file. */
const FORBIDDEN = new Set(['__proto__', 'profile __proto__']);

/** Reads the sections of a file as the AWS SDK for JavaScript does: `profile.dev`, `services.my`. */
export function readIni(
  text: string,
  file: string,
  problems: ProblemList,
): ReadonlyMap<string, ConfigSection> {
  const reader = new IniReader(file, problems);
  forEachSdkLine(text, (line, number) => reader.read(line, number));
  return reader.sections;
}

class IniReader {
  readonly sections = new Map<string, OpenSection>();
  readonly #file: string;
  readonly #problems: ProblemList;
  #section: OpenSection | undefined;
  #subsection: string | undefined;

  constructor(file: string, problems: ProblemList) {
    this.#file = file;
    this.#problems = problems;
  }

  read(line: string, number: number): void {
    const cut = line.slice(0, findComment(line));
    const text = cut.trim();
    if (text === '') return;
    const column = cut.length - cut.trimStart().length + 1;
    if (text.startsWith('[') && text.endsWith(']')) this.#open(text.slice(1, -1), number, column);
    else this.#entry(line, text, number, column);
  }

  #open(header: string, line: number, column: number): void {
    const found = { line, column, value: header };
    if (FORBIDDEN.has(header)) this.#problems.addError('EP_CONFIG_FORBIDDEN_NAME', found);
    this.#subsection = undefined;
    this.#section = undefined;
    const name = nameOf(header);
    if (!name) return this.#problems.addWarning('EP_CONFIG_SECTION_NAME', found);
    this.#section = this.sections.get(name);
    if (this.#section !== undefined) return;
    const place = { file: this.#file, line, column };
    this.#section = { name, ...place, dotted: true, entries: NO_ENTRIES, inherited: NO_ENTRIES };
    this.sections.set(name, this.#section);
  }

  #entry(line: string, text: string, number: number, column: number): void {
    const equals = text.indexOf('=');
    if (equals <= 0) {
      const found = { line: number, column, value: text };
      return this.#problems.addWarning(...toNoDelimiter(found, 'no key before an ='));
    }
    if (this.#section === undefined) return;
    const name = text.slice(0, equals).trim();
    const after = text.slice(equals + 1);
    const value = after.trim();
    if (value === '') {
      this.#subsection = name;
      return;
    }
    if (this.#subsection !== undefined && !isJsSpace(line.charCodeAt(0))) {
      this.#subsection = undefined;
    }
    const key = this.#subsection ? `${this.#subsection}.${name}` : name;
    const valueColumn = column + equals + 1 + after.length - after.trimStart().length;
    const place = { file: this.#file, line: number, column, valueLine: number, valueColumn };
    if (this.#section.entries === NO_ENTRIES) this.#section.entries = new Map();
    this.#section.entries.set(key, { key, value, nested: null, ...place });
  }
}

/** `profile.dev` for `profile dev`; a header without kind and name stays as it is. */
function nameOf(header: string): string | undefined {
  const [, kind = '', , name = ''] = KIND_AND_NAME.exec(header) ?? [];
  if (kind === '') return header;
  return KINDS.has(kind) ? `${kind}.${name}` : undefined;
}

const HASH = 35;
const SEMICOLON = 59;

/** The end of what counts in a line: `;` and `#` start a comment, anywhere after a blank. */
function findComment(line: string): number {
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code !== HASH && code !== SEMICOLON) continue;
    if (at === 0) return 0;
    if (isJsSpace(line.charCodeAt(at - 1))) return at - 1;
  }
  return line.length;
}
