import { isIpAddress } from './ip-address.js';

/** The parts of a URL that rules can ask for. */
export interface UrlParts {
  readonly scheme: 'http' | 'https';
  /** Host, and port where one was given: `localhost:4566`. */
  readonly authority: string;
  /** As it was written: empty, `/` or `/path`. */
  readonly path: string;
  /** The path with a slash at its end. */
  readonly normalizedPath: string;
  readonly isIp: boolean;
}

/** The part of the platform's class that is used here; every runtime has it, and no `lib` alone. */
declare class URL {
  constructor(url: string);
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
}

/** The platform gives every URL a path. */
const HAS_PATH = /^[^:]*:[/\\]*[^/\\?#]+[/\\]/;
const DEFAULT_PORTS = { http: ':80', https: ':443' } as const;

/**
 * `parseURL` of the rules.
 *
 * @returns undefined where `value` is no URL, is not for HTTP or HTTPS, or has a query
 */
export function parseUrl(value: string): UrlParts | undefined {
  const url = toUrl(value);
  const scheme = url?.protocol.slice(0, -1);
  if (!url || (scheme !== 'http' && scheme !== 'https') || url.search !== '') return undefined;
  const { host, hostname, pathname } = url;
  const path = HAS_PATH.test(value) ? pathname : '';
  // The platform drops a scheme's own port; who wrote it wants to see it again.
  const port = value.includes(host + DEFAULT_PORTS[scheme]) ? DEFAULT_PORTS[scheme] : '';
  const normalizedPath = pathname.endsWith('/') ? pathname : `${pathname}/`;
  return { scheme, authority: host + port, path, normalizedPath, isIp: isIpAddress(hostname) };
}

function toUrl(value: string): URL | undefined {
  try {
    return new URL(value);
  } catch {
    return undefined;
  }
}
