import { type ConfigEntry, type Dialect, dialects, parseSharedConfig } from '@ep/config';

import { ANY_SERVICE } from '../../services/placeholders.js';
import { askAll, byDialect } from '../ask-tools.js';
import { inProfile } from '../other-situations.js';
import { hasDefaultTwice, type Header, headersOf, isOfDefault, keyPlace } from '../places.js';
import type { Found, Rule } from '../rule.js';
import {
  isProfileEndpointKey,
  type ProfileSection,
  profilesOf,
  serviceIn,
} from '../shared-files.js';
import { type ExaminedFile, lineOf, type Situation } from '../situation.js';

/** Headers of other sections, which may be right. */
const OTHERS: ReadonlySet<string> = new Set(['[DEFAULT]', '[plugins]', '[preview]', '[toggles]']);

/** `[services my set]`, `[dev]`: at least one tool ignores what is below it. */
export const sectionName: Rule = {
  code: 'EP_DOCTOR_SECTION_NAME',
  severity: 'warning',
  finds: 'a section header in the config file that not every tool recognizes',
  example: { config: '[dev]\nendpoint_url = http://localhost:4566\n' },
  fixed: { config: '[profile dev]\nendpoint_url = http://localhost:4566\n' },
  find: ({ config }) =>
    judgedHeaders(config)
      .filter((header) => dialects.some((dialect) => !isUnderstood(config, header, dialect)))
      .map((header) => toNotUsed(config, header)),
};

/** The headers with keys below them, each once; those of the default profile are another rule's. */
function judgedHeaders(file: ExaminedFile): Header[] {
  const headers = headersOf(file);
  const seen = new Set<string>(OTHERS);
  return headers.filter((header, index) => {
    const isFirst = !seen.has(header.text);
    seen.add(header.text);
    const below = file.lines.slice(header.place.line, headers[index + 1]?.place.line);
    const hasKeys = below.some((line) => /^\s*[^\s#;[]/.test(line));
    return isFirst && hasKeys && !isOfDefault(header);
  });
}

/** Whether a tool reads a section from a header, by parsing it alone. */
function isUnderstood(file: ExaminedFile, { place }: Header, dialect: Dialect): boolean {
  const text = `${lineOf(file, place.line)}\nregion = eu-west-1\n`;
  const { profiles, services, ssoSessions } = parseSharedConfig(text, { file: '', dialect });
  return profiles.size + services.size + ssoSessions.size > 0;
}

function toNotUsed(file: ExaminedFile, header: Header): Found {
  const uses = dialects.filter((dialect) => isUnderstood(file, header, dialect));
  return {
    message: `${uses.length === 0 ? 'No' : 'Not every'} tool uses the section ${header.text}.`,
    place: header.place,
    value: header.text,
    fix: 'Write [profile NAME], [services NAME] or [sso-session NAME], with one space, and no spaces in the name.',
    dialects: byDialect((dialect) =>
      uses.includes(dialect) ? 'uses the section' : 'does not use the section',
    ),
  };
}

/** `[default]` and `[profile default]`: one overrides the other, and not the same one in every tool. */
export const defaultTwice: Rule = {
  code: 'EP_DOCTOR_DEFAULT_TWICE',
  severity: 'warning',
  finds: '`[default]` and `[profile default]` in one file',
  example: {
    config: '[profile default]\nendpoint_url = http://localhost:4566\n[default]\noutput = json\n',
  },
  fixed: { config: '[default]\nendpoint_url = http://localhost:4566\noutput = json\n' },
  find: (situation) => {
    const [, second] = headersOf(situation.config).filter(isOfDefault);
    if (second === undefined || !hasDefaultTwice(situation.config)) return [];
    return [
      {
        message:
          'The file has both [default] and [profile default], and each tool ignores one of them.',
        place: second.place,
        value: second.text,
        fix: 'Merge the two under [default].',
        dialects: askAll(inProfile(situation, 'default'), ANY_SERVICE),
      },
    ];
  },
};

/** `[DEFAULT]`, in capitals: in some tools, every section inherits its keys. */
export const defaultSection: Rule = {
  code: 'EP_DOCTOR_DEFAULT_SECTION',
  severity: 'warning',
  finds: '`[DEFAULT]`, from which profiles inherit in some tools only',
  example: {
    config: '[DEFAULT]\nendpoint_url = http://localhost:4566\n[profile dev]\noutput = json\n',
  },
  fixed: {
    config: '[default]\nendpoint_url = http://localhost:4566\n[profile dev]\noutput = json\n',
  },
  find: (situation) => {
    const heirs = profilesOf(situation).filter(({ section }) => section.inherited.size > 0);
    const byFile = new Map(heirs.toReversed().map((heir) => [heir.file, heir]));
    return [...byFile.values()].flatMap((heir) =>
      [...heir.section.inherited.values()]
        .filter(({ key }) => isProfileEndpointKey(key))
        .map((entry) => toInherited(situation, heir, entry)),
    );
  },
};

function toInherited(situation: Situation, heir: ProfileSection, entry: ConfigEntry): Found {
  const { name } = heir.section;
  return {
    message: `Not every tool lets the profile ${name} inherit ${entry.key} from [DEFAULT].`,
    place: keyPlace(entry),
    value: entry.key,
    fix: 'Write [default] if only the default profile needs the key; otherwise, write the key in each profile.',
    dialects: askAll(inProfile(situation, name), serviceIn(situation, heir)),
  };
}
