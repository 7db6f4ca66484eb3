import { type Dialect, dialects, parseSharedConfig } from '@ep/config';

import { byDialect } from '../ask-all.js';
import { type Header, headersOf, isOfDefault } from '../headers.js';
import type { Found, Rule } from '../rule.js';
import { type ExaminedFile, lineOf } from '../situation.js';

/** What is neither a profile nor a `services` section, and may well be right. */
const OTHERS: ReadonlySet<string> = new Set(['[DEFAULT]', '[plugins]', '[preview]', '[toggles]']);

/** `[services my set]`, `[dev]`: what stands below it counts for nothing, to some tool at least. */
export const sectionName: Rule = {
  code: 'EP_DOCTOR_SECTION_NAME',
  severity: 'warning',
  finds: 'a section of the config file whose header not every tool understands',
  example: { config: '[dev]\nendpoint_url = http://localhost:4566\n' },
  fixed: { config: '[profile dev]\nendpoint_url = http://localhost:4566\n' },
  find: ({ config }) =>
    judgedHeaders(config)
      .filter((header) => dialects.some((dialect) => !isUnderstood(config, header, dialect)))
      .map((header) => toFound(config, header)),
};

/** The headers with something below them, each once; the two of the default profile are another rule's. */
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

/** Whether a tool makes a section of a header, were it the only one. */
function isUnderstood(file: ExaminedFile, { place }: Header, dialect: Dialect): boolean {
  const text = `${lineOf(file, place.line)}\nregion = eu-west-1\n`;
  const { profiles, services, ssoSessions } = parseSharedConfig(text, { file: '', dialect });
  return profiles.size + services.size + ssoSessions.size > 0;
}

function toFound(file: ExaminedFile, header: Header): Found {
  const uses = dialects.filter((dialect) => isUnderstood(file, header, dialect));
  return {
    message: `${uses.length === 0 ? 'No' : 'Not every'} tool uses the section ${header.text}.`,
    place: header.place,
    value: header.text,
    fix: 'Write [profile NAME], [services NAME] or [sso-session NAME], with one blank, and no blanks in the name.',
    dialects: byDialect((dialect) =>
      uses.includes(dialect) ? 'uses the section' : 'does not use the section',
    ),
  };
}
