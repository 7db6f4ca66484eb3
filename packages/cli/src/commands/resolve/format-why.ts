import {
  type DialectAnswer,
  type Explanation,
  formatSource,
  type ResolvedEndpoint,
  rungNames,
} from '@ep/resolver';

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
 * formatDiffering(explanation); // 'the tools differ: boto3 http://a; sdk-js [EP_RESOLVER_REGION_MISSING]'
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
  return `the tools differ: ${list.join('; ')}`;
}

function toText({ url, error }: DialectAnswer): string {
  return url ?? `[${error?.code ?? 'unknown'}]`;
}
