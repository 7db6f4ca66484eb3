import { join, sep } from 'node:path';

import { type Problem, ProblemsError } from '../problem.js';
import { bring, type BringOptions, type Brought } from './bring.js';
import type { BringSpec } from './bring-spec.js';

/**
 * Brings all sources, side by side.
 *
 * @throws ProblemsError with what is wrong with any of them
 */
export async function bringAll(
  specs: readonly BringSpec[],
  room: string,
  options: BringOptions = {},
): Promise<Brought[]> {
  const settled = await Promise.allSettled(
    specs.map((spec, index) => bring(spec, join(room, String(index)), options)),
  );
  const problems: Problem[] = [];
  for (const result of settled) {
    if (result.status === 'fulfilled') continue;
    if (!(result.reason instanceof ProblemsError)) throw result.reason;
    problems.push(...result.reason.problems);
  }
  if (problems.length > 0) throw new ProblemsError(problems);
  return settled.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
}

/** Problems as they are to be told: with the source that a file came from, not where it lay for a moment. */
export function relocate(problems: readonly Problem[], brought: readonly Brought[]): Problem[] {
  const told = (text: string): string =>
    brought.reduce(
      (said, { unpacked, place }) =>
        unpacked === undefined
          ? said
          : said.replaceAll(unpacked + sep, `${place}: `).replaceAll(unpacked, place),
      text,
    );
  return problems.map((problem) => ({
    ...problem,
    place: told(problem.place),
    message: told(problem.message),
  }));
}
