import { identifierOfEnvVar, isEnvVar } from '@ep/env';
import { type Identifier, isIdentifier } from '@ep/identifiers';
import { ENV_VAR_PREFIX } from '@ep/naming';

import { type Diagnostic, type FilePlace, isFilePlace } from '../diagnostics/diagnostic.js';
import { headerAbove, headersOf, keyAbove } from './places.js';
import { rules } from './rules.js';
import { fatalProblemsOf } from './shared-files.js';
import { type ExaminedFile, fileOf, lineOf, type Situation } from './situation.js';

/**
 * Whether a finding is about one of some services: by the variable or the key that it is at, or by those
 * that can be meant. What is about no service by name is about all.
 *
 * @example
 * ```ts
 * bearsOn(situation, finding, ['s3']); // false, if it is at AWS_ENDPOINT_URL_SQS
 * ```
 */
export function bearsOn(
  situation: Situation,
  finding: Diagnostic,
  services: readonly Identifier[],
): boolean {
  const about = servicesAbout(situation, finding);
  return about === null || about.some((service) => services.includes(service));
}

/** Null for all services. */
function servicesAbout(situation: Situation, finding: Diagnostic): readonly Identifier[] | null {
  const { code, place, candidates = [] } = finding;
  if (candidates.length > 0) return candidates.map(({ identifier }) => identifier);
  const about = rules.find((rule) => rule.code === code)?.about;
  if (about !== undefined) return about;
  if (!isFilePlace(place)) return ofVariable(place.variable);
  return isFatal(situation, place) ? null : ofLine(fileOf(situation, place.file), place.line);
}

/** `AWS_ENDPOINT_URL_XYZZY` is about no service, since none is called so. */
function ofVariable(name: string): readonly Identifier[] | null {
  if (isEnvVar(name)) return [identifierOfEnvVar(name)];
  return name.startsWith(ENV_VAR_PREFIX) ? [] : null;
}

/** Without the file, every service goes elsewhere. */
function isFatal(situation: Situation, { file: path, line }: FilePlace): boolean {
  return fatalProblemsOf(situation).some(
    ({ file, problem }) => file.path === path && problem.line === line,
  );
}

function ofLine(file: ExaminedFile, line: number): readonly Identifier[] | null {
  const header = headerAbove(file, line);
  const isOfServices = header !== undefined && /^\[\s*services?\s/i.test(header.text);
  if (header?.place.line === line) return isOfServices ? servicesBelow(file, line) : null;
  const key = keyOf(lineOf(file, keyAbove(file, line)) ?? '');
  if (isIdentifier(key)) return [key];
  // An endpoint_url of no service may be meant for any.
  return isOfServices && key !== 'endpoint_url' ? [] : null;
}

/** The services of the section below a header. */
function servicesBelow(file: ExaminedFile, line: number): readonly Identifier[] {
  const next = headersOf(file).find(({ place }) => place.line > line);
  const lines = file.lines.slice(line, next === undefined ? undefined : next.place.line - 1);
  return lines.map(keyOf).filter(isIdentifier);
}

/** In small letters, as most tools read it; the service alone of `s3.endpoint_url`. */
function keyOf(line: string): string {
  return (/^[^\s=:.]+/.exec(line.trimStart())?.[0] ?? '').toLowerCase();
}
