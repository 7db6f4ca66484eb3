import { type ConfigEntry, mayShow, type SharedConfig } from '@ep/config';
import { type Identifier, isIdentifier } from '@ep/identifiers';
import { maskCredentials } from '@ep/resolver';

import { ANY_SERVICE } from '../../services/placeholders.js';
import { askAll, byDialect, type Texts } from '../ask-tools.js';
import { inProfile, inServices } from '../other-situations.js';
import {
  hasDefaultTwice,
  type Header,
  headerAbove,
  isOfDefault,
  keyPlace,
  valuePlace,
} from '../places.js';
import type { Found, Rule } from '../rule.js';
import {
  hasInlineComment,
  isProfileEndpointKey,
  profileEntriesOf,
  serviceIn,
  servicesOf,
} from '../shared-files.js';
import { type ExaminedFile, lineOf, type Situation } from '../situation.js';

/** `Endpoint_URL`: only some tools read it, and none in a nested block. */
export const keyCase: Rule = {
  code: 'EP_DOCTOR_KEY_CASE',
  severity: 'warning',
  finds: 'a key that is not in lowercase',
  example: { config: '[default]\nEndpoint_URL = http://localhost:4566\n' },
  fixed: { config: '[default]\nendpoint_url = http://localhost:4566\n' },
  find: (situation) => [...keysInProfiles(situation), ...keysInSections(situation)],
};

function keysInProfiles(situation: Situation): Found[] {
  return profileEntriesOf(situation).flatMap((found) => {
    const { file, section, entry } = found;
    if (!isProfileEndpointKey(entry.key) || isSmall(file, entry)) return [];
    return toCapitals(inProfile(situation, section.name), file, entry, serviceIn(situation, found));
  });
}

function keysInSections(situation: Situation): Found[] {
  return servicesOf(situation).flatMap((section) =>
    [...section.entries.values()].flatMap((entry) => {
      const service = isIdentifier(entry.key) ? entry.key : ANY_SERVICE;
      const nested = [...(entry.nested?.values() ?? [])];
      const keys = nested.filter(({ key }) => key.toLowerCase() === 'endpoint_url');
      return [...(isIdentifier(entry.key) ? [entry] : []), ...keys]
        .filter((one) => !isSmall(situation.config, one))
        .map((one) => toCapitals(inServices(situation, section), situation.config, one, service));
    }),
  );
}

function isSmall(file: ExaminedFile, entry: ConfigEntry): boolean {
  const written = toWritten(file, entry);
  return written === written.toLowerCase();
}

/** The key as written in the file: some tools turn it into small letters. */
function toWritten(file: ExaminedFile, { key, line, column }: ConfigEntry): string {
  return (lineOf(file, line) ?? '').slice(column - 1, column - 1 + key.length);
}

function toCapitals(
  situation: Situation,
  file: ExaminedFile,
  entry: ConfigEntry,
  service: Identifier,
): Found {
  const written = toWritten(file, entry);
  // Some tools turn keys into small letters, but no nested ones.
  const who = entry.key === written ? 'No' : 'Not every';
  return {
    message: `${who} tool reads ${written}, because of its capital letters.`,
    place: keyPlace(entry),
    value: written,
    fix: `Write ${written.toLowerCase()}.`,
    dialects: askAll(situation, service),
  };
}

/** `endpoint_url = http://localhost:4566 # mine`: most tools read all of it as the URL. */
export const inlineComment: Rule = {
  code: 'EP_DOCTOR_INLINE_COMMENT',
  severity: 'error',
  finds: 'a comment after a value',
  example: { config: '[default]\nendpoint_url = http://localhost:4566 # mine\n' },
  fixed: { config: '[default]\n# mine\nendpoint_url = http://localhost:4566\n' },
  find: (situation) => [...commentsInProfiles(situation), ...commentsInSections(situation)],
};

function commentsInProfiles(situation: Situation): Found[] {
  return profileEntriesOf(situation)
    .filter(({ entry }) => isProfileEndpointKey(entry.key) && hasInlineComment(entry.value))
    .map(({ file, entry }) => toCommented(file, entry));
}

function commentsInSections(situation: Situation): Found[] {
  return servicesOf(situation)
    .flatMap(({ entries }) => [...entries.values()])
    .flatMap(({ nested }) => nested?.get('endpoint_url') ?? [])
    .filter(({ value }) => hasInlineComment(value))
    .map((entry) => toCommented(situation.config, entry));
}

function toCommented(file: ExaminedFile, entry: ConfigEntry): Found {
  return {
    message: `Most tools read the comment after ${entry.key} as part of its value.`,
    place: valuePlace(entry),
    value: maskCredentials(entry.value),
    fix: 'Put the comment on a line of its own.',
    dialects: readLine(file, entry.line),
  };
}

/** Every other line about endpoints that the tools read differently. */
export const readDifferently: Rule = {
  code: 'EP_DOCTOR_READ_DIFFERENTLY',
  severity: 'warning',
  finds: 'any other line that not every tool reads alike',
  example: { config: '[default]\nendpoint_url: http://localhost:4566\n' },
  fixed: { config: '[default]\nendpoint_url = http://localhost:4566\n' },
  givesWay: true,
  find: (situation) => [...inFile(situation.config), ...inFile(situation.credentials)],
};

function inFile(file: ExaminedFile): Found[] {
  const problems = file.normalized.read('documented').problems.filter(({ code, line }) => {
    return code === 'EP_CONFIG_READ_DIFFERENTLY' && isMeant(file, line);
  });
  // A line with two problems, because two tools each read it in their own way, is one finding.
  const byLine = new Map(problems.toReversed().map((problem) => [problem.line, problem]));
  return [...byLine.values()].map(({ line, column, message, fix }) => {
    const key = keyOf(lineOf(file, line) ?? '');
    const place = { file: file.path, line, column, endColumn: column + key.length };
    return { message, place, value: key, fix, dialects: readLine(file, line) };
  });
}

function isMeant(file: ExaminedFile, line: number): boolean {
  const header = headerAbove(file, line);
  const isOther = header !== undefined && isOfOtherRule(file, header);
  return !isOther && mayShow(keyOf(lineOf(file, line) ?? ''));
}

/** Whether another rule reports it: a second header of the default profile, or a misplaced `services` section. */
function isOfOtherRule(file: ExaminedFile, header: Header): boolean {
  if (file.kind === 'credentials' && /^\[services\s/.test(header.text)) return true;
  return isOfDefault(header) && hasDefaultTwice(file);
}

function keyOf(line: string): string {
  return line.trim().split(/\s*[=:]/, 1)[0] ?? '';
}

/**
 * What each tool reads from a line, such as `reads s3.endpoint_url = http://a` or `reads nothing`.
 * Masks credentials.
 */
export function readLine(file: ExaminedFile, line: number): Texts {
  return byDialect((dialect) => {
    const found = readingsOf(file.normalized.read(dialect)).find(
      (reading) => reading.line === line,
    );
    return found === undefined ? 'reads nothing' : `reads ${maskCredentials(found.text)}`;
  });
}

interface Reading {
  readonly line: number;
  readonly text: string;
}

function readingsOf({ profiles, services }: SharedConfig): Reading[] {
  return [...profiles.values(), ...services.values()]
    .flatMap(({ entries }) => [...entries.values()])
    .flatMap((entry) =>
      entry.nested === null
        ? [toReading(entry, entry.key)]
        : [...entry.nested.values()].map((inner) => toReading(inner, `${entry.key}.${inner.key}`)),
    );
}

function toReading({ line, value }: ConfigEntry, key: string): Reading {
  return { line, text: `${key} = ${value}` };
}
