import { median } from './median.mjs';

/** How many times as fast as the SDK client the resolver must be. */
const GOAL = 4;

/** @typedef {Record<import('./measure-cold.mjs').Program, import('./measure-cold.mjs').Times>} Round */

/**
 * Judges the time to the first URL, with Node's own start and without it: as often as fast as the SDK client
 * in the middle one of all rounds, so that both sides of a ratio are from the same moment.
 *
 * @param {string} name of the service
 * @param {readonly Round[]} rounds
 */
export function judgeCold(name, rounds) {
  const of = (/** @type {(round: Round) => number} */ value) => median(rounds.map(value));
  const ms = (/** @type {(round: Round) => number} */ value) => `${of(value).toFixed(1)} ms`;
  console.log(`
${name}, cold, medians of ${rounds.length} starts each, in turn
  process start to first URL   resolver ${ms((it) => it.resolver.toUrl)}, SDK client ${ms((it) => it.sdk.toUrl)}, a module that does nothing ${ms((it) => it.nothing.toUrl)}
  the same without the last    resolver ${ms((it) => own(it, 'resolver'))}, SDK client ${ms((it) => own(it, 'sdk'))}
  spawn to exit                resolver ${ms((it) => it.resolver.toExit)}, SDK client ${ms((it) => it.sdk.toExit)}, a module that does nothing ${ms((it) => it.nothing.toExit)}, node -e 0 ${ms((it) => it.eval.toExit)}
  a program that does nothing is ${of((it) => it.sdk.toUrl / it.nothing.toUrl).toFixed(1)} times as fast as the SDK client
`);
  return [
    {
      name: `${name}: import, read two files, resolve`,
      ratio: of((it) => own(it, 'sdk') / own(it, 'resolver')),
      goal: GOAL,
    },
    {
      name: `${name}: the same with Node's own start`,
      ratio: of((it) => it.sdk.toUrl / it.resolver.toUrl),
      goal: GOAL,
    },
  ];
}

/**
 * What a program takes beside Node's own start.
 *
 * @param {Round} round
 * @param {'resolver' | 'sdk'} program
 */
function own(round, program) {
  return round[program].toUrl - round.nothing.toUrl;
}
