import { regionsOf } from '@ep/endpoints';
import { identifierOfEnvVar, isEnvVar } from '@ep/env';
import { didYouMean } from '@ep/naming';
import {
  type DialectAnswer,
  explainEndpoint,
  type Explanation,
  formatSource,
  type ResolvedEndpoint,
  type ResolverInput,
  rungNames,
  type Warning,
} from '@ep/resolver';

import { emptyVariables } from '../../services/empty-variables.js';

/** Why an endpoint applies, in a line: the rung, the setting, and the region where that made it. */
export function formatWhy({ rung, source, settings }: ResolvedEndpoint): string {
  const name = `rung ${rung}, ${rungNames[rung]}`;
  if (source.kind !== 'default') return `${name}: ${formatSource(source)}`;
  const { region } = settings;
  return region === null ? name : `${name}: ${region.value} is ${formatSource(region.source)}`;
}

/**
 * The dialects that answer something else, in one line; undefined where all answer alike.
 *
 * @example
 * ```ts
 * formatDiffering(explanation); // 'the tools disagree: boto3 http://a; sdk-js [EP_RESOLVER_REGION_MISSING]'
 * ```
 */
export function formatDiffering({ dialect, answers }: Explanation): string | undefined {
  const own = answers.find((answer) => answer.dialect === dialect);
  const others = answers.filter((answer) => toText(answer) !== (own && toText(own)));
  if (others.length === 0) return undefined;
  const texts = new Map<string, string[]>();
  for (const other of others) {
    texts.set(toText(other), [...(texts.get(toText(other)) ?? []), other.dialect]);
  }
  const list = [...texts].map(([text, names]) => `${names.join(', ')} ${text}`);
  return `the tools disagree: ${list.join('; ')}`;
}

function toText({ url, error }: DialectAnswer): string {
  return url ?? `[${error?.code ?? 'unknown'}]`;
}

/**
 * A note on a region that no partition lists and that the host is made of; undefined where the region
 * is known, or a configured URL makes it matter less.
 *
 * @example
 * ```ts
 * formatUnknownRegion(endpoint);
 * // 'note: no AWS partition has a region eu-wst-1 (the region given). Did you mean eu-west-1?'
 * ```
 */
export function formatUnknownRegion({ url, settings }: ResolvedEndpoint): string | undefined {
  const { region } = settings;
  if (region === null) return undefined;
  const real = region.value.replace(/^fips-|-fips$/, '');
  const known = regionsOf();
  if (known.includes(real) || !url.includes(`.${real}.`)) return undefined;
  const note = `note: no AWS partition has a region ${real} (${formatSource(region.source)})`;
  const meant = didYouMean(real, known);
  return `${note}. ${meant === undefined ? 'It may be too new for this version of ep.' : `Did you mean ${meant}?`}`;
}

/** The warnings that are shown without --explain: all but D10, where every tool does the same. */
export function toWarnings({ endpoint, error }: Explanation): readonly Warning[] {
  const warnings = (endpoint ?? error)?.warnings ?? [];
  return warnings.filter(({ difference }) => difference !== 'D10');
}

/**
 * A warning in a line: what it is, the fix, where, and its code.
 *
 * @example
 * ```ts
 * formatWarning(warning);
 * // warning: No tool reads stepfunctions: the service goes by sfn. Write sfn in place of
 * // stepfunctions. (stepfunctions in ~/.aws/config:8) [S12]
 * ```
 */
export function formatWarning({ message, fix, source, difference }: Warning): string {
  const place = source === null ? '' : ` (${formatSource(source)})`;
  return `warning: ${message} ${fix}${place} [${difference}]`;
}

/**
 * A note on each variable that is empty and affects the service: which tools treat it as not set, found by
 * resolving with it and without it. A variable that a warning or the error names is left out.
 *
 * @example
 * ```ts
 * notesOnEmpty(explanation, { env: { AWS_ENDPOINT_URL_SFN: '' } });
 * // ['note: AWS_ENDPOINT_URL_SFN is empty; every tool treats that as not set here.']
 * ```
 */
export function notesOnEmpty(explanation: Explanation, input: ResolverInput): string[] {
  const { env = {} } = input;
  return emptyVariables(env)
    .filter((name) => !isEnvVar(name) || identifierOfEnvVar(name) === explanation.service)
    .filter((name) => !isReported(name, explanation))
    .map((name) => {
      const { [name]: _, ...others } = env;
      const unset = explainEndpoint(explanation.service, { ...input, env: others });
      return `note: ${name} is empty; ${toEffect(explanation, unset)}`;
    });
}

function isReported(name: string, { endpoint, error }: Explanation): boolean {
  const warned = (endpoint ?? error)?.warnings.map(({ source }) => source?.name) ?? [];
  return error?.source?.name === name || warned.includes(name);
}

function toEffect({ answers }: Explanation, unset: Explanation): string {
  const others = answers.filter((answer, index) => !areAlike(answer, unset.answers[index]));
  if (others.length === 0) return 'every tool treats that as not set here.';
  const names = others.map(({ dialect }) => dialect).join(', ');
  return `${names} do not treat that as not set. Set it to a value, or unset it.`;
}

function areAlike(a: DialectAnswer, b: DialectAnswer | undefined): boolean {
  return a.url === b?.url && a.error?.code === b.error?.code;
}
