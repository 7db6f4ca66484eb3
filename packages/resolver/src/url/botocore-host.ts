import { parseWebUrl } from './web-url.js';

/** The parts of a URL as Python splits it, which changes none of them. */
export interface BotocoreUrl {
  /** In small letters; empty where there is none. */
  readonly scheme: string;
  /** All between `//` and the path: user, host and port. */
  readonly authority: string;
  /** In small letters, an IPv6 address in its brackets. */
  readonly hostname: string;
  readonly path: string;
  readonly query: string;
}

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const UNSAFE = /[\t\r\n]/;
const LABEL = /^(?!-)[a-z\p{Nd}-]{1,63}(?<!-)$/iu;

/** Whether a text has a host that botocore accepts. It checks neither the scheme nor the port. */
export function hasBotocoreHost(text: string): boolean {
  if (UNSAFE.test(text)) return false;
  const { hostname } = splitAuthority(text);
  if (hostname === '' || hostname.length > 255) return false;
  if (hostname.startsWith('[')) return parseWebUrl(`http://${hostname}/`) !== undefined;
  const labels = (hostname.endsWith('.') ? hostname.slice(0, -1) : hostname).split('.');
  return labels.every((label) => LABEL.test(label));
}

/**
 * Splits a URL as the endpoint rules of botocore do.
 *
 * @returns undefined where they cannot: the port is not a number, or the scheme is not HTTP
 */
export function splitBotocoreUrl(text: string): BotocoreUrl | undefined {
  const parts = splitAuthority(text);
  const isHttp = parts.scheme === 'http' || parts.scheme === 'https';
  return isHttp && isPort(portOf(parts.authority)) ? parts : undefined;
}

/** Whether a host is an IPv4 address. */
export function isIpv4(hostname: string): boolean {
  const parts = hostname.split('.');
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256);
}

function splitAuthority(text: string): BotocoreUrl {
  // Control characters and blanks before a URL are dropped, as browsers do.
  let start = 0;
  while (start < text.length && text.charCodeAt(start) <= 0x20) start++;
  const url = text.slice(start);
  const scheme = SCHEME.exec(url)?.[0] ?? '';
  const rest = url.slice(scheme.length);
  const end = rest.startsWith('//') ? rest.slice(2).search(/[/?#]/) : -2;
  const authority = end === -2 ? '' : rest.slice(2, end === -1 ? undefined : end + 2);
  const tail = rest.slice(authority.length + (end === -2 ? 0 : 2));
  const [beforeFragment = ''] = tail.split('#', 1);
  const [path = ''] = beforeFragment.split('?', 1);
  return {
    scheme: scheme.slice(0, -1).toLowerCase(),
    authority,
    hostname: hostOf(authority),
    path,
    query: beforeFragment.slice(path.length + 1),
  };
}

function hostOf(authority: string): string {
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  const close = host.indexOf(']');
  if (host.startsWith('[')) return close === -1 ? '' : host.slice(0, close + 1).toLowerCase();
  const colon = host.indexOf(':');
  return (colon === -1 ? host : host.slice(0, colon)).toLowerCase();
}

function portOf(authority: string): string {
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  const after = host.slice(host.indexOf(']') + 1);
  const colon = after.indexOf(':');
  return colon === -1 ? '' : after.slice(colon + 1);
}

/** An empty port counts as none. */
function isPort(port: string): boolean {
  return port === '' || (/^\d+$/.test(port) && Number(port) < 65_536);
}
