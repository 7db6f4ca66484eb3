import type { PartitionFacts } from '../ingest/statement.js';

/** A value in endpoint rules; undefined is none. */
export type Value =
  string | number | boolean | undefined | readonly Value[] | { readonly [name: string]: Value };

/** The functions of endpoint rules, each written for the second time and in another way. */
export function libraryOf(
  partitions: readonly PartitionFacts[],
): Readonly<Record<string, (...args: readonly Value[]) => Value>> {
  return {
    isSet: (value) => value !== undefined,
    not: (value) => value !== true,
    booleanEquals: (a, b) => a === b,
    stringEquals: (a, b) => a === b,
    coalesce: (...values) => values.find((value) => value !== undefined),
    ite: (test, yes, no) => (test === true ? yes : no),
    isValidHostLabel: (value, subDomains) => labels(value, subDomains).every(isLabel),
    parseURL: (value) => parseUrl(textOf(value)),
    substring: (value, start, stop, reverse) =>
      substring(textOf(value), Number(start), Number(stop), reverse === true),
    split: (value, delimiter, limit) => split(textOf(value), textOf(delimiter), Number(limit)),
    uriEncode: (value) => uriEncode(textOf(value)),
    'aws.partition': (region) => ({ ...partitionOf(partitions, region) }),
    'aws.parseArn': (value) => parseArn(textOf(value)),
    'aws.isVirtualHostableS3Bucket': (value, subDomains) =>
      labels(value, subDomains).every(isBucket),
  };
}

/** A value that must be text. */
export function textOf(value: Value): string {
  if (typeof value !== 'string') throw new TypeError(`${JSON.stringify(value)} is no text`);
  return value;
}

function labels(value: Value, subDomains: Value): string[] {
  return subDomains === true ? textOf(value).split('.') : [textOf(value)];
}

function isLabel(label: string): boolean {
  if (label.length < 1 || label.length > 63) return false;
  for (const [at, character] of Array.from(label).entries()) {
    const isInner = at > 0 && at < label.length - 1;
    if (!isAlphanumeric(character) && !(character === '-' && isInner)) return false;
  }
  return true;
}

function isAlphanumeric(character: string): boolean {
  return (
    (character >= 'a' && character <= 'z') ||
    (character >= 'A' && character <= 'Z') ||
    (character >= '0' && character <= '9')
  );
}

/** No bucket looks like an address: a label has no dots, so none can. */
function isBucket(label: string): boolean {
  return isLabel(label) && label.length > 2 && !Array.from(label).some((c) => c >= 'A' && c <= 'Z');
}

function parseUrl(value: string): Value {
  if (!URL.canParse(value) || Array.from(value).some((character) => character <= ' ')) {
    return undefined;
  }
  const url = new URL(value);
  if (!['http:', 'https:'].includes(url.protocol) || url.search.length > 1) return undefined;
  const afterScheme = value.slice(value.indexOf(':') + 1);
  let start = 0;
  while ('/\\'.includes(afterScheme.charAt(start)) && start < afterScheme.length) start++;
  const written = afterScheme.slice(start);
  const end = written.search(/[/\\?#]/);
  const authority = end === -1 ? written : written.slice(0, end);
  const hasPath = end !== -1 && '/\\'.includes(written.charAt(end));
  const ownPort = url.protocol === 'http:' ? ':80' : ':443';
  const ip = /^\[.*\]$|^\d+\.\d+\.\d+\.\d+$/;
  return {
    scheme: url.protocol.replace(':', ''),
    authority: url.host + (authority.endsWith(ownPort) ? ownPort : ''),
    path: hasPath ? url.pathname : '',
    normalizedPath: url.pathname.replace(/\/?$/, '/'),
    isIp: ip.test(url.hostname),
  };
}

function substring(value: string, start: number, stop: number, reverse: boolean): Value {
  for (let i = 0; i < value.length; i++) if (value.charCodeAt(i) > 127) return undefined;
  if (start >= stop || value.length < stop) return undefined;
  const characters = value.split('');
  if (reverse) characters.reverse();
  const cut = characters.filter((_character, at) => at >= start && at < stop);
  return (reverse ? cut.toReversed() : cut).join('');
}

function split(value: string, delimiter: string, limit: number): Value {
  const parts: string[] = [];
  let rest = value;
  const cuts = limit === 0 ? value.length : limit - 1;
  for (let at = rest.indexOf(delimiter); at !== -1 && parts.length < cuts;) {
    parts.push(rest.slice(0, at));
    rest = rest.slice(at + delimiter.length);
    at = rest.indexOf(delimiter);
  }
  return [...parts, rest];
}

function uriEncode(value: string): string {
  return Array.from(Buffer.from(value, 'utf8'))
    .map((byte) => {
      const character = String.fromCharCode(byte);
      const isPlain = isAlphanumeric(character) || '-_.~'.includes(character);
      return isPlain ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}

function partitionOf(partitions: readonly PartitionFacts[], region: Value) {
  const [first] = partitions;
  if (region === undefined) return first;
  const name = textOf(region);
  const known = partitions.find(({ regions }) => regions.includes(name));
  const alike = partitions.find(({ pattern }) => new RegExp(pattern).test(name));
  return known ?? alike ?? first;
}

function parseArn(value: string): Value {
  const match = /^arn:([^:]+):([^:]+):([^:]*):([^:]*):(.+)$/s.exec(value);
  if (!match) return undefined;
  const [, partition, service, region, accountId, resource = ''] = match;
  const resourceId = resource.split(':').flatMap((part) => part.split('/'));
  return { partition, service, region, accountId, resourceId };
}
