import type { DialectAnswer, Explanation, RungVerdict } from './answer/explanation.js';
import { rungNames } from './dialects/finding.js';
import { formatSource } from './settings/source.js';
import { maskCredentials } from './url/mask-credentials.js';
import type { Warning } from './differences/warnings.js';

const WIDTH = Math.max(...Object.values(rungNames).map((text) => text.length));

/**
 * Formats an explanation for people: the answer, the rungs, the warnings, the other dialects.
 *
 * @returns lines with `\n` between them, without credentials
 * @example
 * ```ts
 * console.log(formatExplanation(explainEndpoint('s3', { env: { AWS_REGION: 'eu-west-1' } })));
 * // s3 (documented): https://s3.eu-west-1.amazonaws.com
 * // …
 * ```
 */
export function formatExplanation(explanation: Explanation): string {
  const { service, dialect, endpoint, error, rungs, answers } = explanation;
  const warnings = (endpoint ?? error)?.warnings ?? [];
  const answer = endpoint === null ? `error: ${error?.message}` : maskCredentials(endpoint.url);
  return [
    [`${service} (${dialect}): ${answer}`],
    rungs.map(formatRung),
    warnings.flatMap(formatWarning),
    answers.flatMap((one) => formatAnswer(one, explanation)),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** The error above says what is wrong with a rung that failed. */
function formatRung({ rung, verdict, source, url, lostTo }: RungVerdict): string {
  const mark = verdict === 'applies' ? '→' : verdict === 'failed' ? '✗' : ' ';
  const state = lostTo === null ? verdict : `${verdict}: rung ${lostTo} decides`;
  const place = source === null || source.kind === 'default' ? '' : ` (${formatSource(source)})`;
  const text = `${mark} ${String(rung).padStart(2)} ${rungNames[rung].padEnd(WIDTH)}  ${state}${place}`;
  return url === null ? text : `${text} ${url}`;
}

function formatWarning({ difference, message, fix, source }: Warning): string[] {
  const place = source === null ? '' : ` (${formatSource(source)})`;
  return [`! ${message} [${difference}]`, `  ${fix}${place}`];
}

/** Leaves out what the heading and the warnings say already. */
function formatAnswer(answer: DialectAnswer, { error: own, endpoint }: Explanation): string[] {
  const { dialect, url, reason, difference } = answer;
  const line = `  ${dialect.padEnd(10)}  ${url ?? formatFailure(answer, own)}`;
  if (reason === null) return [line];
  // Without a difference, the reason of an error is the error itself.
  if (difference === null) return answer.error === null ? [line, `${INDENT}${reason}`] : [line];
  const isReported = (endpoint ?? own)?.warnings.some(
    (warning) => warning.difference === difference,
  );
  return isReported ? [`${line} [${difference}]`] : [line, `${INDENT}${reason} [${difference}]`];
}

const INDENT = ' '.repeat(14);

/** The error, or, where the heading has it already, its name in the tool. */
function formatFailure({ dialect, error }: DialectAnswer, own: Explanation['error']): string {
  if (error === null || error.code !== own?.code) return `error: ${error?.reason}. ${error?.fix}`;
  const name = own.failsAlike.find((failure) => failure.dialect === dialect)?.error;
  return name === undefined ? 'error, as above' : `error, as above: ${name}`;
}
