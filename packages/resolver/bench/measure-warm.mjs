import { median } from './median.mjs';

const ROUNDS = 61;
/** How many answers a batch has: about as long a time for each side. */
const BATCH = { resolver: 8000, sdk: 320 };

/**
 * Times one question, answered by both in batches by turns, so that whatever else the machine does slows
 * both.
 *
 * @param {() => string} resolver answers the URL
 * @param {() => Promise<string>} sdk likewise
 * @returns {Promise<{ resolver: number, sdk: number, ratio: number }>} medians: nanoseconds an answer, and how many
 *   times as fast the resolver is in one round
 */
export async function measureWarm(resolver, sdk) {
  const rounds = [];
  let characters = 0; // of all answers, so that none is left out as unused
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (let i = 0; i < BATCH.resolver; i++) characters += resolver().length;
    const between = performance.now();
    for (let i = 0; i < BATCH.sdk; i++) characters += (await sdk()).length;
    const end = performance.now();
    rounds.push({
      resolver: (1e6 * (between - start)) / BATCH.resolver,
      sdk: (1e6 * (end - between)) / BATCH.sdk,
    });
  }
  if (characters === 0) throw new Error('the answers are empty');
  return {
    resolver: median(rounds.map((round) => round.resolver)),
    sdk: median(rounds.map((round) => round.sdk)),
    ratio: median(rounds.map((round) => round.sdk / round.resolver)),
  };
}
