import { type BotocoreUrl, isIpv4, splitBotocoreUrl } from './botocore-host.js';

/** A URL that endpoint rules get in another's place. */
export interface StandIn {
  /** What the rules get. */
  readonly given: string;
  /** Puts what was stood in for back into what the rules answer. */
  readonly restore: (url: string) => string;
}

const SCHEME = 'HTTPS://';
const HOST = 'stand-in.invalid';
const ADDRESS = '192.0.2.1';
const PATH = '/stand-in';
/** A path that nobody changes. */
const PLAIN_PATH = /^[\w./~-]*$/;

/**
 * A stand-in for a URL that botocore reads otherwise than the platform does: it changes neither the
 * case of a host nor its port nor its path, and takes other texts for no URL at all. The rules see
 * a host that both read alike; rules that answer with the URL untouched get it back untouched.
 */
export function toStandIn(url: string): StandIn {
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

/** The rules cannot parse it either, and most of them do not try. */
function unparsable(url: string): StandIn {
  const given = `unparsable:${url}`;
  return { given, restore: (answer) => (answer === given ? url : answer) };
}
