// Usage: node packages/config/bench/config.mjs — reads texts of 10 MB that are made to be slow, each in 2 s of
// processor time at most; and prints how long it takes to compare the readings of the tools, at the first use of `problems`.
import { parseSharedConfig } from '../dist/index.js';

const SIZE = 10_000_000;
const GOAL = 2000;

/** Each makes the line of a number; nothing in a text is there twice. */
const SHAPES = {
  'a header a line': (/** @type {number} */ i) => `[profile p${i}]\n`,
  'a section of one key': (/** @type {number} */ i) => `[profile p${i}]\nx=1\n`,
  'a key a line': (/** @type {number} */ i) => `k${i} = v\n`,
  'a nested block of one key': (/** @type {number} */ i) => `s${i} =\n  endpoint_url = http://a\n`,
  'one nested block': (/** @type {number} */ i) => `  k${i} = v\n`,
  'headers in quotes': (/** @type {number} */ i) => `[profile "p ${i}"]\n`,
  'brackets that nobody closes': () => '[',
};

let isFast = true;
for (const [name, toLine] of Object.entries(SHAPES)) {
  const text = makeText(name, toLine);
  const start = processorTime();
  const config = parseSharedConfig(text, { file: 'config' });
  const read = processorTime();
  const { length } = config.problems;
  const compared = processorTime();
  isFast &&= read - start <= GOAL;
  const times = `${(read - start).toFixed(0)} ms, compared in ${(compared - read).toFixed(0)} ms more`;
  console.log(`${read - start <= GOAL ? '✓' : '✗'} ${name}: ${times}, ${length} problems kept`);
}
process.exitCode = isFast ? 0 : 1;

/**
 * @param {string} name
 * @param {(i: number) => string} toLine
 */
function makeText(name, toLine) {
  const lines = [name === 'one nested block' ? '[services my]\ns3 =\n' : '[services my]\n'];
  for (let size = 0, i = 0; size < SIZE; i++) {
    const line = toLine(i);
    lines.push(line);
    size += line.length;
  }
  return lines.join('');
}

/** That of the collector of garbage included; what else the machine does is not in it. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
