import { type BotocoreUrl, isIpv4, splitBotocoreUrl } from './botocore-host.js';

/** A URL that endpoint rules get in place of another. */
export interface Placeholder {
  /** The URL for the rules. */
  readonly given: string;
  /** Puts the parts of the other URL back into the URL that the rules return. */
  readonly restore: (url: string) => string;
}

const SCHEME = 'HTTPS://';
const HOST = 'placeholder.invalid';
const ADDRESS = '192.0.2.1';
const PATH = '/placeholder';
/** A path that nobody changes. */
const PLAIN_PATH = /^[\w./~-]*$/;

/**
 * A placeholder for a URL that botocore and the platform parse differently: botocore keeps the case of a
 * host, its port and its path as they are, and rejects other strings. The rules get a host that both parse
 * alike; rules that return the URL as it is return the original.
 */
export function toPlaceholder(url: string): Placeholder {
  const parts = splitBotocoreUrl(url);
  if (parts === undefined || parts.query !== '') return unparsable(url);
  const host = parts.hostname.startsWith('[') || isIpv4(parts.hostname) ? ADDRESS : HOST;
  const path = PLAIN_PATH.test(parts.path) ? parts.path : PATH;
  const given = `${SCHEME}${host}${path}`;
  const restore = (answer: string): string =>
    answer === given ? url : restoreParts(answer, host, path, parts);
  return { given, restore };
}

function restoreParts(answer: string, host: string, path: string, parts: BotocoreUrl): string {
  const restored = answer
    .replace('https://', () => `${parts.scheme}://`)
    .replace(host, () => parts.authority);
  return path === parts.path ? restored : restored.replace(path, () => parts.path);
}

/** The rules cannot parse this one either, and most of them do not try. */
function unparsable(url: string): Placeholder {
  const given = `unparsable:${url}`;
  return { given, restore: (answer) => (answer === given ? url : answer) };
}
