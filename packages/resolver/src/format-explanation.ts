import type { DialectAnswer, Explanation, RungVerdict } from './explain-endpoint.js';
import { rungNames } from './rung-names.js';
import { formatSource } from './source.js';
import { maskCredentials } from './url/mask-credentials.js';

const WIDTH = Math.max(...Object.values(rungNames).map((text) => text.length));

/**
 * An explanation as text, for people: the answer, the rungs, the warnings, the other dialects.
 *
 * @returns lines with `\n` between them; credentials in URLs are masked
 * @example
 * ```ts
 * console.log(formatExplanation(explainEndpoint('s3', { env: { AWS_REGION: 'eu-west-1' } })));
 * // s3 (documented): https://s3.eu-west-1.amazonaws.com
 * // …
 * ```
 */
export function formatExplanation(explanation: Explanation): string {
  const { service, dialect, endpoint, error, rungs, answers } = explanation;
  const answer = endpoint === null ? formatError(error) : maskCredentials(endpoint.url);
  const warnings = endpoint?.warnings ?? [];
  return [
    `${service} (${dialect}): ${answer}`,
    '',
    ...rungs.map(formatRung),
    ...(rungs.length > 0 ? [''] : []),
    ...warnings.flatMap(({ difference, message, cure }) => [
      `! ${difference} ${message}`,
      `  ${cure}`,
    ]),
    ...(warnings.length > 0 ? [''] : []),
    ...answers.flatMap(formatAnswer),
  ].join('\n');
}

function formatError(error: Explanation['error']): string {
  return `error: ${error?.message ?? 'unknown'}`;
}

function formatRung({ rung, verdict, source, url, lostTo, problem }: RungVerdict): string {
  const mark = verdict === 'applies' ? '→' : verdict === 'failed' ? '✗' : ' ';
  const state = lostTo === null ? verdict : `${verdict}: rung ${lostTo} decides`;
  const place = source === null || source.kind === 'default' ? '' : ` (${formatSource(source)})`;
  const detail = [url, problem].filter((text) => text !== null).join(' ');
  const text = `${mark} ${String(rung).padStart(2)} ${rungNames[rung].padEnd(WIDTH)}  ${state}${place}`;
  return detail === '' ? text : `${text} ${detail}`;
}

function formatAnswer({ dialect, url, error, reason }: DialectAnswer): string[] {
  const line = `  ${dialect.padEnd(10)}  ${url ?? `error [${error?.code ?? 'unknown'}]`}`;
  return reason === null ? [line] : [line, `              ${reason}`];
}
