import { shortenText } from '@ep/command-line';
import { maskCredentials } from '@ep/resolver';

import { type Diagnostic, isFilePlace } from '../diagnostics/diagnostic.js';
import { headerAbove, keyAbove } from './places.js';
import type { Found, Rule } from './rule.js';
import { rules } from './rules.js';
import { fileOf, type Situation } from './situation.js';

/**
 * What will not do what it seems to, in a situation: the variables first, then the config file and the
 * credentials file, each line by line.
 *
 * @example
 * ```ts
 * examine(toSituation({ env: { AWS_ENDPOINT_URL_LOGS: 'http://localhost:4566' } }))[0]?.fix;
 * // 'Write AWS_ENDPOINT_URL_CLOUDWATCH_LOGS.'
 * ```
 */
export function examine(situation: Situation): readonly Diagnostic[] {
  const certain = findBy(situation, (rule) => !rule.givesWay);
  const other = findBy(situation, (rule) => rule.givesWay === true);
  const remaining = other.filter((finding) => !isCovered(situation, finding, certain));
  return [...certain, ...remaining].toSorted(comparePlaces(situation));
}

function findBy(situation: Situation, isMeant: (rule: Rule) => boolean): Diagnostic[] {
  return rules
    .filter(isMeant)
    .flatMap(({ code, severity, find }) =>
      find(situation).map((found) => ({ code, severity, ...toShown(found) })),
    );
}

/** Whether an earlier finding is about the same variable, line, key above or section. */
function isCovered(
  situation: Situation,
  finding: Diagnostic,
  others: readonly Diagnostic[],
): boolean {
  const { place } = finding;
  if (!isFilePlace(place)) {
    return others.some(
      (other) => !isFilePlace(other.place) && other.place.variable === place.variable,
    );
  }
  const file = fileOf(situation, place.file);
  const header = headerAbove(file, place.line)?.place.line;
  const lines = new Set([place.line, keyAbove(file, place.line), header]);
  return others.some(
    (other) =>
      isFilePlace(other.place) && other.place.file === place.file && lines.has(other.place.line),
  );
}

/** By where it is: the environment, the config file, the credentials file; in a file by line and column. */
function comparePlaces(situation: Situation): (a: Diagnostic, b: Diagnostic) => number {
  const keysOf = ({ place }: Diagnostic): readonly number[] => {
    if (!isFilePlace(place)) return [0];
    const isConfig = fileOf(situation, place.file) === situation.config;
    return [isConfig ? 1 : 2, place.line, place.column];
  };
  return (a, b) => {
    const others = keysOf(b);
    const differences = keysOf(a).map((key, at) => key - (others[at] ?? key));
    return differences.find((difference) => difference !== 0) ?? 0;
  };
}

/** What a rule finds, safe to be shown and short, whatever the rule put into its texts. */
export function toShown({ message, value, fix, dialects, ...rest }: Found): Found {
  return {
    ...rest,
    message: toText(message),
    value: toText(value),
    fix: toText(fix),
    ...(dialects && {
      dialects: {
        documented: toText(dialects.documented),
        'aws-cli': toText(dialects['aws-cli']),
        boto3: toText(dialects.boto3),
        'sdk-js': toText(dialects['sdk-js']),
      },
    }),
  };
}

function toText(text: string): string {
  return shortenText(maskCredentials(text));
}
