/** How many times as fast as the SDK client the resolver must be. */
const GOAL = 4;
/** How much of what Node's own start leaves possible it must reach where that is less. */
const SHARE = 0.8;

/**
 * Judges the time to the first URL, with Node's own start and without it. No program starts faster
 * than Node: where even one that does nothing is not four times as fast as the SDK client, the goal is
 * a share of what such a program reaches.
 *
 * @param {string} name of the service
 * @param {ReturnType<typeof import('./measure-cold.mjs').measureCold>} measured
 */
export function judgeCold(name, { rounds, resolver, sdk, nothing, eval: evaluated }) {
  const most = sdk.toUrl / nothing.toUrl;
  console.log(`
${name}, cold, medians of ${rounds} starts each, in turn
  process start to first URL   resolver ${ms(resolver.toUrl)}, SDK client ${ms(sdk.toUrl)}, a module that does nothing ${ms(nothing.toUrl)}
  the same without the last    resolver ${ms(resolver.toUrl - nothing.toUrl)}, SDK client ${ms(sdk.toUrl - nothing.toUrl)}
  spawn to exit                resolver ${ms(resolver.toExit)}, SDK client ${ms(sdk.toExit)}, a module that does nothing ${ms(nothing.toExit)}, node -e 0 ${ms(evaluated.toExit)}
  Node's own start is ${((100 * nothing.toUrl) / resolver.toUrl).toFixed(0)} % of the resolver's time; a program that does nothing is ${most.toFixed(1)} times as fast as the SDK client
`);
  return [
    {
      name: `${name}: import, read two files, resolve`,
      ratio: (sdk.toUrl - nothing.toUrl) / (resolver.toUrl - nothing.toUrl),
      goal: GOAL,
    },
    {
      name: `${name}: the same with Node's own start`,
      ratio: sdk.toUrl / resolver.toUrl,
      goal: Math.min(GOAL, SHARE * most),
    },
  ];
}

/** @param {number} time */
function ms(time) {
  return `${time.toFixed(1)} ms`;
}
