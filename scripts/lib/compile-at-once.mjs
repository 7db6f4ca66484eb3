import { readFileSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { pathToFileURL } from 'node:url';

/** @typedef {{ start: number, end: number, count: number }} Range of a function in a module's text */

/**
 * Has V8 compile at once what a program calls at its start. A function is mostly read twice: to find its
 * end, and when it is called. One in parentheses is read once, for V8 takes it for one that is called
 * now; so this puts those that `start` calls in parentheses, above all else, where they were hoisted to.
 *
 * @param {string} path of a module, which is written anew
 * @param {string} start of a program that imports it
 */
export async function compileAtOnce(path, start) {
  const ranges = await measureCalls(pathToFileURL(path).href, pathToFileURL(start).href);
  const text = readFileSync(path, 'utf8');
  let [declared, rest, from] = ['', '', 0];
  for (const range of toOutermost(ranges)) {
    const code = text.slice(range.start, range.end);
    const [, name] = /^(?:async )?function\*?\s*([\w$]+)/.exec(code) ?? [];
    if (name === undefined || range.count === 0) continue;
    declared += `var ${name}=(${code});`;
    rest += text.slice(from, range.start);
    from = range.end;
  }
  writeFileSync(path, `${declared}${rest}${text.slice(from)}`);
}

/**
 * @param {string} url of the module
 * @param {string} start
 * @returns {Promise<Range[]>} its functions, and how often each was called
 */
async function measureCalls(url, start) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await import(start);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  const functions = result.find((script) => script.url === url)?.functions ?? [];
  return functions.flatMap(({ ranges: [range] }) =>
    range === undefined
      ? []
      : [{ start: range.startOffset, end: range.endOffset, count: range.count }],
  );
}

/**
 * The functions of the module itself, in their order; the first of all ranges is the module.
 *
 * @param {readonly Range[]} ranges
 */
function toOutermost([, ...functions]) {
  /** @type {Range[]} */
  const outermost = [];
  for (const range of functions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (range.start >= (outermost.at(-1)?.end ?? 0)) outermost.push(range);
  }
  return outermost;
}
