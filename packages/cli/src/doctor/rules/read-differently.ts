import { mayShow } from '@ep/config';

import { hasDefaultTwice, type Header, headerAbove, isOfDefault } from '../headers.js';
import { readLine } from '../readings.js';
import type { Found, Rule } from '../rule.js';
import { type ExaminedFile, lineOf } from '../situation.js';

/** Whatever else the tools do not read alike, among what bears on endpoints. */
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
  const problems = file.mended.read('documented').problems.filter(({ code, line }) => {
    return code === 'EP_CONFIG_READ_DIFFERENTLY' && isMeant(file, line);
  });
  // A line that each of two tools reads in its own way has two problems, and is one finding.
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

/** One of two headers of the default profile, or a `services` section of the credentials file. */
function isOfOtherRule(file: ExaminedFile, header: Header): boolean {
  if (file.kind === 'credentials' && /^\[services\s/.test(header.text)) return true;
  return isOfDefault(header) && hasDefaultTwice(file);
}

function keyOf(line: string): string {
  return line.trim().split(/\s*[=:]/, 1)[0] ?? '';
}
