/**
 * The middle of `values`, which one slow round cannot move.
 *
 * @param {readonly number[]} values
 */
export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/**
 * One line that says whether a goal is reached.
 *
 * @param {string} what `ingest / bare parse`
 * @param {number} value
 * @param {{ atMost?: number, atLeast?: number, unit?: string, digits?: number }} goal
 */
export function verdict(what, value, { atMost, atLeast, unit = '', digits = 2 }) {
  const reached = atMost === undefined ? value >= (atLeast ?? NaN) : value <= atMost;
  const goal = atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`;
  return `${reached ? 'reached' : 'MISSED'}  ${what}: ${value.toFixed(digits)}${unit} (${goal}${unit})`;
}
