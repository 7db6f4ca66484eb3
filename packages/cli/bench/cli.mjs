// Usage: node packages/cli/bench/cli.mjs — what the start of `ep` costs over that of Node.js alone, pair by pair;
// how many cases a second `--jsonl` answers, and whether its memory grows with their number.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

// @boundaries-ignore -- benches share one way to judge, which is no package
import { median } from '../../../scripts/lib/verdict.mjs';

const GOALS = { start: 1.35, rate: 3000, growth: 1.25 };
const PAIRS = 31;
const CASES = 20_000;
const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** Says at the end how much memory there was at the most. */
const WATCH =
  'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))';

const CONFIG =
  '[default]\nregion = us-west-2\nservices = my\n[services my]\nsqs =\n  endpoint_url = http://a:1\n';
const COMMON = {
  env: { AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'y' },
  config: CONFIG,
  args: {},
};
const QUESTIONS = {
  resolve: [
    { ...COMMON, service: 'sqs', dialect: 'documented' },
    { ...COMMON, service: 'dynamodb', dialect: 'aws-cli' },
    { ...COMMON, service: 's3', dialect: 'boto3', args: { use_fips: true } },
    { ...COMMON, service: 'stepfunctions', dialect: 'sdk-js' },
  ],
  endpoint: [
    { service: 'sqs', params: { Region: 'eu-west-1' } },
    { service: 's3', params: { Region: 'eu-west-1', Bucket: 'mine' } },
  ],
};

/** @type {boolean[]} */
const verdicts = [];
for (const command of [['show', 's3'], ['find', 's3'], ['resolve', 's3'], ['list']]) {
  const { usual, quiet } = measureStart(command);
  const text = `ep ${command.join(' ')}: ${usual.toFixed(2)} × node -e 0 (best of each: ${quiet.toFixed(2)})`;
  if (command[0] === 'show') judge(usual <= GOALS.start, `${text}; goal ${GOALS.start}`);
  else console.log(`  ${text}`);
}
for (const [command, questions] of Object.entries(QUESTIONS)) {
  await answer(command, questions, CASES / 10);
  const few = await answer(command, questions, CASES);
  const many = await answer(command, questions, 5 * CASES);
  judge(
    many.rate >= GOALS.rate,
    `ep ${command} --jsonl: ${many.rate.toFixed(0)} cases a second; goal ${GOALS.rate}`,
  );
  const growth = many.memory / few.memory;
  const figures = `${toMegabytes(few)} MB for ${CASES} cases, ${toMegabytes(many)} MB for ${5 * CASES}`;
  judge(growth <= GOALS.growth, `ep ${command} --jsonl: ${figures}`);
}
process.exitCode = verdicts.every(Boolean) ? 0 : 1;

/**
 * @param {boolean} isMet
 * @param {string} text
 */
function judge(isMet, text) {
  verdicts.push(isMet);
  console.log(`${isMet ? '✓' : '✗'} ${text}`);
}

/**
 * Starts both in turn, so that whatever else the machine does slows both.
 *
 * @param {readonly string[]} command
 */
function measureStart(command) {
  const pairs = Array.from({ length: PAIRS }, () => ({
    node: start(['-e', '0']),
    ep: start([MAIN, ...command]),
  }));
  const least = (/** @type {'node' | 'ep'} */ of) => Math.min(...pairs.map((pair) => pair[of]));
  return {
    usual: median(pairs.map(({ node, ep }) => ep / node)),
    quiet: least('ep') / least('node'),
  };
}

/** @param {readonly string[]} args */
function start(args) {
  const begin = performance.now();
  spawnSync(process.execPath, args, {
    stdio: 'ignore',
    env: { ...process.env, AWS_REGION: 'eu-west-1' },
  });
  return performance.now() - begin;
}

/**
 * Has `count` cases answered, each read only when the ones before are.
 *
 * @param {string} command
 * @param {readonly object[]} questions
 * @param {number} count
 */
async function answer(command, questions, count) {
  const begin = performance.now();
  const child = spawn(process.execPath, ['--import', WATCH, MAIN, command, '--jsonl']);
  let lines = 0;
  let memory = '';
  child.stdout.on('data', (/** @type {Buffer} */ chunk) => {
    lines += chunk.filter((byte) => byte === 10).length;
  });
  child.stderr.on('data', (chunk) => (memory += chunk));
  const ended = once(child, 'close');
  for (let id = 0; id < count; id++) {
    const line = `${JSON.stringify({ id, ...questions[id % questions.length] })}\n`;
    if (!child.stdin.write(line)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await ended;
  if (lines !== count) throw new Error(`${lines} answers to ${count} cases`);
  return { rate: (count / (performance.now() - begin)) * 1000, memory: Number(memory) };
}

/** @param {{ memory: number }} answered */
function toMegabytes({ memory }) {
  return (memory / 1024).toFixed(0);
}
